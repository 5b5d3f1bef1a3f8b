package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Note;
import org.askwell.core.conversation.Turn;
import org.askwell.core.customer.Customer;
import org.askwell.core.playbook.Cue;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbooks;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.askwell.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
    private static final Playbooks PLAYBOOKS = new BuiltInPlaybooks(new PlaybookDoor());

    @TempDir Path folder;
    private Database database;
    private Sample sample;

    @BeforeEach
    void open() {
        InstantSource clock = () -> Instant.parse("2026-03-12T09:41:00Z");
        database = Database.open(folder.resolve("notebook"), clock);
        sample = new Sample(database.conversations(), database.customers(), PLAYBOOKS, Readers.NONE, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** The languages somebody wrote a sample in. */
    static Stream<Language> languages() {
        return Arrays.stream(Language.values()).filter(l -> Sample.class.getResource("sample_" + l.code() + ".txt") != null);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void samplesAreOrdinaryConversationsThatArePutInOnce(Language language) {
        var id = sample.put(language);
        assertThat(sample.put(language)).isEqualTo(id);
        assertThat(conversations()).hasSize(2).allSatisfy(conversation -> {
            assertThat(conversation.language()).isEqualTo(language);
            assertThat(conversation.ended()).isPresent();
            assertThat(conversation.customer()).isPresent();
            assertThat(conversation.entries()).filteredOn(Note.class::isInstance).hasSize(1);
            assertThat(conversation.events()).filteredOn(Event.FactTaken.class::isInstance).isNotEmpty();
        }).satisfiesExactly(
                shown -> {
                    assertThat(shown.id()).isEqualTo(id);
                    assertThat(turns(shown)).hasSizeBetween(14, 20);
                },
                shop -> assertThat(turns(shop)).hasSizeBetween(10, 14));
    }

    @Test
    void samplesOfEveryLanguageAreRemovedWithTheirCustomers() {
        languages().forEach(sample::put);
        assertThat(sample.isThere()).isTrue();
        sample.remove();

        assertThat(sample.isThere()).isFalse();
        assertThat(conversations()).isEmpty();
        assertThat(database.customers().byName(100)).isEmpty();
    }

    @Test
    void customerOfASampleStaysWhereAnotherConversationIsWithThem() {
        var customer = database.conversations().find(sample.put(Language.EN)).flatMap(Conversation::customer);
        var own = new ConversationId(new UUID(1, 1));
        database.conversations().append(own, 0, List.of(
                new Event.Started(Instant.EPOCH, "buying-process", Language.EN), new Event.CustomerGiven(Instant.EPOCH, customer)));
        sample.remove();

        assertThat(conversations()).singleElement().satisfies(left -> assertThat(left.id()).isEqualTo(own));
        assertThat(database.customers().byName(100)).extracting(Customer::id).isEqualTo(customer.stream().toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sellerAsksWhatAVagueWordMeans(Language language) {
        sample.put(language);
        var echoes = PLAYBOOKS.usual().cues().stream().filter(c -> c.kind() == CueKind.VAGUE).map(Cue::id).toList();
        assertThat(conversations()).allSatisfy(conversation -> assertThat(turns(conversation).stream().flatMap(t -> t.question().stream()))
                .singleElement().satisfies(asked -> assertThat(echoes).contains(asked)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theOneIsWithACompanyAndTheOtherWithAPersonInAShop(Language language) {
        assertThat(Sample.scripts(language)).satisfiesExactly(
                office -> assertThat(office.company()).isPresent(),
                shop -> assertThat(shop.company()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void picturesShowOtherCustomersInThatLanguage(Language language) {
        var samples = Sample.scripts(language).stream().map(Script::person).toList();
        assertThat(Script.read("gallery", language)).hasSize(3).extracting(Script::person).doesNotContainAnyElementsOf(samples);
    }

    /** All that is in the notebook, the latest first. */
    private List<Conversation> conversations() {
        return database.conversations().recent(100).stream().map(s -> database.conversations().find(s.id()).orElseThrow()).toList();
    }

    private static List<Turn> turns(Conversation conversation) {
        return conversation.entries().stream().flatMap(e -> e.asTurn().stream()).toList();
    }
}
