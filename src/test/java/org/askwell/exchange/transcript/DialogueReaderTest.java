package org.askwell.exchange.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.exchange.transcript.Dialogue.Line;
import org.askwell.exchange.transcript.MalformedLine.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueReaderTest {
    private final List<MalformedLine> malformed = new ArrayList<>();

    @Test
    void readsAConversationALine() throws IOException {
        var dialogues = read("in.jsonl", """
                {"id": "a", "lang": "pt", "turns": [{"speaker": "customer", "text": "Oi"}, {"speaker": "seller", "text": "Olá"}]}

                {"id": "b", "source": "x", "turns": [{"speaker": "customer", "text": "", "stage": "need"}]}
                """);
        assertThat(dialogues).containsExactly(
                new Dialogue("a", Language.PT, List.of(new Line(Speaker.CUSTOMER, "Oi"), new Line(Speaker.SELLER, "Olá"))),
                new Dialogue("b", Language.NB, List.of(new Line(Speaker.CUSTOMER, ""))));
        assertThat(malformed).isEmpty();
    }

    @Test
    void reportsMalformedJsonLinesByNumberAndGoesOn() throws IOException {
        var dialogues = read("in.jsonl", """
                nonsense
                {"id": "a", "turns": []}
                {"id": "b", "turns": [{"speaker": "customer", "text": "cut
                [1]
                {"turns": []}
                {"id": "c", "lang": "de", "turns": []}
                {"id": "d"}
                {"id": "e", "turns": [{"speaker": "bot", "text": "x"}]}
                {"id": "f", "turns": [{"speaker": "seller", "text": 5}]}

                {"id": "g", "turns": []}""");
        assertThat(dialogues).extracting(Dialogue::id).containsExactly("a", "g");
        assertThat(malformed).containsExactly(
                new MalformedLine(1, Fault.NOT_JSON, ""),
                new MalformedLine(3, Fault.NOT_JSON, ""),
                new MalformedLine(4, Fault.NOT_JSON, ""),
                new MalformedLine(5, Fault.BAD_FIELD, "id"),
                new MalformedLine(6, Fault.UNKNOWN_LANGUAGE, "de"),
                new MalformedLine(7, Fault.BAD_FIELD, "turns"),
                new MalformedLine(8, Fault.UNKNOWN_SPEAKER, "bot"),
                new MalformedLine(9, Fault.BAD_FIELD, "text"));
    }

    @Test
    void reportsALineThatIsNoUtf8AndOneThatIsTooLong() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Customer: hi\n".getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'S', ':', (byte) 0xE9, '\n'});
        bytes.writeBytes("x".repeat(DialogueReader.LONGEST_LINE + 1).getBytes(UTF_8));
        bytes.writeBytes("\nSeller: hello".getBytes(UTF_8));
        var dialogues = new DialogueReader(Language.EN).read("talk.txt", new ByteArrayInputStream(bytes.toByteArray()), malformed::add);
        assertThat(dialogues.getFirst().lines()).containsExactly(new Line(Speaker.CUSTOMER, "hi"), new Line(Speaker.SELLER, "hello"));
        assertThat(malformed).containsExactly(new MalformedLine(2, Fault.NOT_UTF8, ""), new MalformedLine(3, Fault.TOO_LONG, ""));
    }

    @Test
    void readsATranscript() throws IOException {
        var dialogues = read("visit.txt", """
                \uFEFFLanguage: pt-BR

                Cliente: Estou procurando uma mesa.
                  Tem que caber na sala: pequena.
                VENDEDORA： Para quantas pessoas?\r
                cliente: Quatro
                """);
        assertThat(dialogues).containsExactly(new Dialogue("visit", Language.PT, List.of(
                new Line(Speaker.CUSTOMER, "Estou procurando uma mesa. Tem que caber na sala: pequena."),
                new Line(Speaker.SELLER, "Para quantas pessoas?"),
                new Line(Speaker.CUSTOMER, "Quatro"))));
        assertThat(malformed).isEmpty();
    }

    @Test
    void putsNobodysWordsInAnotherMouth() throws IOException {
        var dialogues = read("visit.txt", """
                Recorded on Monday
                Language: Klingon
                Customer: Hello.
                Interpreter: She greets you.
                And smiles.
                Seller: Welcome.
                Note that this goes on.
                """);
        assertThat(dialogues.getFirst().language()).isEqualTo(Language.NB);
        assertThat(dialogues.getFirst().lines()).containsExactly(
                new Line(Speaker.CUSTOMER, "Hello."), new Line(Speaker.SELLER, "Welcome. Note that this goes on."));
        assertThat(malformed).containsExactly(
                new MalformedLine(1, Fault.NO_SPEAKER, ""), new MalformedLine(2, Fault.UNKNOWN_LANGUAGE, "Klingon"),
                new MalformedLine(4, Fault.UNKNOWN_SPEAKER, "Interpreter"), new MalformedLine(5, Fault.NO_SPEAKER, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Language: en, Customer, You", "Language: en, Client, Seller", "Idioma: pt, Cliente, Você", "Idioma: pt, Compradora, Vendedor",
        "Langue: fr, Client, Vous", "Langue: fr, Acheteuse, Conseillère", "Språk: nb, Kunde, Du", "Språk: nb, Kjøper, Selger",
        "Bahasa: id, Pelanggan, Anda", "Bahasa: id, Pembeli, Penjual", "Ngôn ngữ: vi, Khách hàng, Bạn", "Ngôn ngữ: vi, Người mua, Người bán",
        "ngon ngu: vi, KHACH, nguoi ban", "LINGUA: pt, cliente, voce",
    })
    void knowsTheLabelsOfAllSixLanguages(String language, String customer, String seller) throws IOException {
        var dialogue = read("talk.txt", language + "\n" + customer + ": A\n" + seller + " : B\n").getFirst();
        assertThat(language).endsWith(dialogue.language().code());
        assertThat(dialogue.lines()).containsExactly(new Line(Speaker.CUSTOMER, "A"), new Line(Speaker.SELLER, "B"));
        assertThat(malformed).isEmpty();
    }

    @Test
    void tellsJsonLinesFromATranscriptByTheFirstLine() throws IOException {
        assertThat(read("standard-input", "\n{\"id\": \"a\", \"turns\": []}\n")).extracting(Dialogue::id).containsExactly("a");
        assertThat(read("standard-input", "You: Hi")).extracting(Dialogue::id).containsExactly("standard-input");
        assertThat(read("empty.txt", "\n \n")).isEmpty();
    }

    private List<Dialogue> read(String name, String text) throws IOException {
        return new DialogueReader(Language.NB).read(name, new ByteArrayInputStream(text.getBytes(UTF_8)), malformed::add);
    }
}
