package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.askwell.core.coaching.Coach;
import org.askwell.exchange.model.BuiltInReaders;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class ReplayCommandTest {
    private static final String TALK = """
            Customer: Hello!
            Seller: Good morning, what brings you here?
            Customer: We are looking for a new booking system.
            Seller: I see.
            Customer: How much is it? That is too expensive for us.
            """;

    @TempDir
    private Path folder;
    private Path output;
    private String errors = "";

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("out");
    }

    @Test
    void writesALineForEachTurnOfTheCustomer() throws Exception {
        assertThat(replay(false, file("talk.txt", TALK), output.toString())).isZero();
        var lines = Files.readAllLines(output);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("{\"id\":\"talk\",\"turn\":0,\"stage\":\"need\",\"cues\":[");
        assertThat(lines.get(1)).startsWith("{\"id\":\"talk\",\"turn\":2,\"stage\":\"need\",");
        assertThat(lines.get(2)).startsWith("{\"id\":\"talk\",\"turn\":4,").contains("\"budget\"");
        assertThat(errors).isEmpty();
    }

    @Test
    void hearsATurnWithoutWhatComesLater() throws Exception {
        replay(false, file("talk.txt", TALK), output.toString());
        var whole = Files.readAllLines(output);
        replay(false, file("talk.txt", TALK.substring(0, TALK.lastIndexOf("Seller"))), output.toString());
        assertThat(Files.readAllLines(output)).isEqualTo(whole.subList(0, 2));
    }

    @Test
    void hearsEachConversationByItself() throws Exception {
        var one = "{\"id\": \"a\", \"turns\": [{\"speaker\": \"customer\", \"text\": \"It is broken, I want a refund.\"}]}\n";
        var other = "{\"id\": \"b\", \"turns\": [{\"speaker\": \"customer\", \"text\": \"\"}]}\n";
        assertThat(replay(false, file("two.jsonl", one + other), output.toString())).isZero();
        var lines = Files.readAllLines(output);
        assertThat(lines.getFirst()).contains("\"stage\":\"aftersale\"");
        assertThat(lines.getLast()).startsWith("{\"id\":\"b\",\"turn\":0,\"stage\":\"need\",\"cues\":[],");
    }

    @Test
    void speaksTheLanguageThatIsNamed() throws Exception {
        var talk = "Cliente: Estou procurando uma mesa nova.\nVocê: Bom dia!\n";
        assertThat(replay(false, file("a.txt", talk), output.toString(), "--lang", "pt")).isZero();
        var named = Files.readString(output);
        assertThat(named).contains("\"turn\":0").contains("?");
        replay(false, file("a.txt", "Idioma: pt\n" + talk), output.toString());
        assertThat(Files.readString(output)).isEqualTo(named);
        replay(false, file("a.txt", talk), output.toString());
        assertThat(Files.readString(output)).as("taken for English").isNotEqualTo(named);
    }

    @Test
    void readsStandardInput() throws Exception {
        assertThat(replay(false, "-", output.toString())).isZero();
        assertThat(Files.readString(output)).startsWith("{\"id\":\"standard-input\",\"turn\":0,");
    }

    @Test
    void reportsMalformedLinesByNumberAndGoesOn() throws Exception {
        var lines = "{\"id\": \"a\", \"turns\": [{\"speaker\": \"customer\", \"text\": \"Hi\"}]}\nsecret words\n"
                + "{\"id\": \"b\", \"turns\": [{\"speaker\": \"customer\", \"text\": \"Hi\"}]}\n";
        assertThat(replay(false, file("in.jsonl", lines), output.toString())).isEqualTo(1);
        assertThat(errors).contains("Line 2 left out: it is not a JSON object").doesNotContain("secret");
        assertThat(Files.readAllLines(output)).hasSize(2);
    }

    @Test
    void explainsOnAPageToRead() throws Exception {
        assertThat(replay(false, file("talk.txt", TALK), output.toString(), "--explain")).isZero();
        var page = Files.readString(output);
        assertThat(page).startsWith("=== talk (en, Buying process) ===")
                .contains("  2 Customer  We are looking for a new booking system.", "  3 Seller    I see.",
                        "moment    need, because of “", "rail      Need", ", price “too expensive”", "facts     Need ", "guard     ", "asked us  ",
                        "ask next  1  ", "              2  ", "              3  ")
                .doesNotContain("              4  ");
    }

    @Test
    void showsProgressWhereSomebodyWatches() throws Exception {
        var line = "{\"id\": \"a\", \"turns\": [{\"speaker\": \"customer\", \"text\": \"Hi\"}]}\n";
        replay(true, file("in.jsonl", line + line), output.toString());
        assertThat(errors).isEqualToNormalizingNewlines("\r1 of 2\r2 of 2\n");
    }

    @Test
    void saysWhatItCantReadOrWrite() throws Exception {
        assertThat(replay(false, folder.resolve("none.txt").toString(), output.toString())).isEqualTo(1);
        assertThat(errors).contains("Can't read", "none.txt: there is no such file");
        assertThat(output).doesNotExist();
        assertThat(replay(false, file("empty.txt", "\n"), output.toString())).isEqualTo(1);
        assertThat(errors).contains("There is no conversation in");
        assertThat(replay(false, file("talk.txt", TALK), folder.resolve("no/where").toString())).isEqualTo(1);
        assertThat(errors).contains("Can't write");
        assertThat(replay(false, file("talk.txt", TALK), output.toString(), "--lang", "xx")).isEqualTo(2);
        assertThat(errors).contains("'xx' is none of en, pt, fr, nb, id, vi");
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int replay(boolean terminal, String... args) {
        var err = new StringWriter();
        var input = new ByteArrayInputStream(TALK.getBytes(StandardCharsets.UTF_8));
        var command = new ReplayCommand(() -> new Coach(new BuiltInPlaybooks(new PlaybookDoor()).usual(), new BuiltInReaders()), input, terminal);
        int code = new CommandLine(command).setErr(new PrintWriter(err, true)).execute(List.of(args).toArray(String[]::new));
        errors = err.toString();
        return code;
    }
}
