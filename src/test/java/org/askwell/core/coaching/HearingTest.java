package org.askwell.core.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.core.coaching.ear.Belief;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.exchange.model.BuiltInReaders;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the coach hears with the built-in readers, whatever is said. */
class HearingTest {
    private static final Playbook PLAYBOOK = new BuiltInPlaybooks(new PlaybookDoor()).usual();
    private static final BuiltInReaders READERS = new BuiltInReaders();
    private static final Coach COACH = new Coach(PLAYBOOK, READERS);

    @BeforeAll
    static void load() {
        Stream.of(Language.values()).forEach(READERS::load);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | hello, good morning
            EN | thank you, bye
            PT | bom dia, tudo bem
            FR | bonjour madame
            NB | hei, god morgen
            ID | selamat pagi pak
            VI | dạ em chào anh
            """)
    void aGreetingChangesNothing(Language language, String greeting) {
        var talk = talk(language);
        var before = talk.advise(Draft.EMPTY, Instant.EPOCH);
        say(talk, Speaker.CUSTOMER, greeting);
        var after = talk.advise(Draft.EMPTY, Instant.EPOCH);

        assertThat(after.rail()).isEqualTo(before.rail());
        assertThat(after.suggestions()).isEqualTo(before.suggestions());
        assertThat(after.guard()).isEqualTo(before.guard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Here is the Bosch, 18 volts, 149. | my brother-in-law has one of those, swears by it | EVALUATION
            EN | It comes with two batteries. | and that's for one or for the pair? | INFORMATION
            EN | How can I help? | the light just blinks now, I only got it in March | AFTERSALE
            PT | Posso separar uma pra você? | fechado então, pode mandar o pix | DECISION
            FR | Celui-ci est à 890 euros. | c'est quand même plus que ce que je voulais mettre | EVALUATION
            NB | Hva kan jeg hjelpe med? | den vi kjøpte hos dere i fjor har begynt å lekke igjen | AFTERSALE
            ID | Yang ini 450 ribu kak. | mahal juga ya kak, di toko sebelah lebih murah | EVALUATION
            VI | Dạ mẫu này còn hàng, em giao chiều nay ạ. | vậy chốt luôn nha em, chị chuyển khoản liền | DECISION
            """)
    void indirectWordsAreUnderstood(Language language, String seller, String words, Moment moment) {
        var talk = talk(language);
        say(talk, Speaker.SELLER, seller);
        say(talk, Speaker.CUSTOMER, words);
        assertThat(talk.reading(1).orElseThrow().moment()).contains(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The machine you sold us stopped working again, I am very disappointed. | it has cost me a thousand dollars | thank you, that helps
            NB | Maskinen dere solgte oss er ødelagt igjen, jeg er veldig skuffet. | det har kostet meg tusen kroner | tusen takk, det hjelper
            ID | Barang yang saya beli rusak lagi, saya kecewa sekali. | sampai sekarang saya belum terima gantinya | terima kasih, itu membantu
            VI | Máy tôi mua bên em lại hỏng rồi, tôi rất thất vọng. | máy chạy ồn lắm | cảm ơn em, vậy được rồi
            """)
    void aComplaintIsSettledByThanksAndByNothingThatSoundsLikeThem(Language language, String complaint, String other, String thanks) {
        var talk = talk(language);
        say(talk, Speaker.CUSTOMER, complaint);
        assertThat(talk.advise(Draft.EMPTY, Instant.EPOCH).complaint()).isTrue();
        say(talk, Speaker.SELLER, "…");
        say(talk, Speaker.CUSTOMER, other);
        assertThat(talk.advise(Draft.EMPTY, Instant.EPOCH).complaint()).as(other).isTrue();
        say(talk, Speaker.SELLER, "…");
        say(talk, Speaker.CUSTOMER, thanks);
        assertThat(talk.advise(Draft.EMPTY, Instant.EPOCH).complaint()).as(thanks).isFalse();
    }

    @Test
    void cuesAreHeardThatNoPhraseLists() {
        assertThat(heard(Language.EN, "that's a fair bit more than we wanted to spend")).contains(CueKind.PRICE);
        assertThat(heard(Language.NB, "jeg må nesten høre med kona først")).contains(CueKind.DECIDER);
        assertThat(heard(Language.PT, "na outra loja tá saindo por duzentos a menos")).contains(CueKind.COMPETITOR);
    }

    @Test
    void wordsAreQuotedAsTheyWereSaid() {
        var talk = talk(Language.EN);
        var text = "Hm, that is 400 more than the shop down the road asks. I'd have to think about it, and ask my wife.";
        say(talk, Speaker.CUSTOMER, text);
        var reading = talk.reading(0).orElseThrow();
        assertThat(reading.cues()).isNotEmpty().allSatisfy(c -> assertThat(text.substring(c.start(), c.end())).startsWith(c.words().replace("…", "")));
        assertThat(reading.words()).hasValueSatisfying(w -> assertThat(text).contains(w));
    }

    @Test
    void untilTheReaderIsTherePhrasesAreHeardAndThenEverythingAgain() {
        var readers = new BuiltInReaders();
        var coach = new Coach(PLAYBOOK, readers);
        var talk = Coaching.of(coach, Conversation.of(new ConversationId(new UUID(0, 2)),
                List.of(new Event.Started(Instant.EPOCH, PLAYBOOK.about().id(), Language.EN))));
        say(talk, Speaker.SELLER, "Here is the Bosch, 18 volts, 149.");
        say(talk, Speaker.CUSTOMER, "my brother-in-law has one of those, swears by it");
        assertThat(coach.hasLearnt(Language.EN)).isFalse();
        assertThat(talk.reading(1).orElseThrow().belief()).isEqualTo(Belief.OPEN);

        coach.learn(Language.EN);
        talk.listenAgain();
        assertThat(talk.reading(1).orElseThrow().moment()).contains(Moment.EVALUATION);
        assertThat(talk.advise(Draft.EMPTY, Instant.EPOCH)).isEqualTo(Coaching.of(coach, talk.conversation()).advise(Draft.EMPTY, Instant.EPOCH));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whateverIsSaidIsMet(Language language) {
        var chance = new Random(language.ordinal());
        var talk = talk(language);
        for (int i = 0; i < 150; i++) {
            var text = text(chance);
            assertThatCode(() -> say(talk, chance.nextInt(3) == 0 ? Speaker.SELLER : Speaker.CUSTOMER, text)).doesNotThrowAnyException();
            var advice = talk.advise(Draft.EMPTY, Instant.EPOCH);
            assertThat(advice.suggestions()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(talk.advise(Draft.EMPTY, Instant.EPOCH)).isEqualTo(advice);
        }
        var again = Coaching.of(COACH, talk.conversation());
        assertThat(again.advise(Draft.EMPTY, Instant.EPOCH)).isEqualTo(talk.advise(Draft.EMPTY, Instant.EPOCH));
    }

    @Test
    void onlyTheLastTwoThousandCharactersAreRead() {
        var talk = talk(Language.EN);
        say(talk, Speaker.CUSTOMER, "it stopped working and I want my money back. " + "la ".repeat(700));
        var other = talk(Language.EN);
        say(other, Speaker.CUSTOMER, "la ".repeat(700));
        assertThat(talk.reading(0).orElseThrow().moment()).isEqualTo(other.reading(0).orElseThrow().moment());
    }

    private static Set<CueKind> heard(Language language, String words) {
        var talk = talk(language);
        say(talk, Speaker.CUSTOMER, words);
        return talk.reading(0).orElseThrow().cues().stream().map(SpottedCue::kind).collect(Collectors.toSet());
    }

    /** Words, emoji, other scripts, control characters, lone surrogates, numbers, long runs. */
    private static String text(Random chance) {
        var pieces = List.of("price ", "não ", "très cher ", "øre ", "gak jadi ", "đắt quá ", "\uD83D\uDE00", "\uD83D", "שלום ", "مرحبا ", "\u202E", "\u0000", "\n",
                "?", "…", "1.250,50 ", "€", "x".repeat(300), "一二三 ", "e\u0301", "-", "\"", "’", "\t", "R$ 5 ");
        var text = new StringBuilder("a");
        int length = 1 + chance.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(chance.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static Coaching talk(Language language) {
        return Coaching.of(COACH, Conversation.of(new ConversationId(new UUID(0, 1)),
                List.of(new Event.Started(Instant.EPOCH, PLAYBOOK.about().id(), language))));
    }

    private static void say(Coaching talk, Speaker speaker, String text) {
        talk.say(speaker, text, Instant.EPOCH).forEach(talk::append);
    }
}
