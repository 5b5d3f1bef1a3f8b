package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

import org.askwell.core.conversation.Entry;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Note;
import org.askwell.core.conversation.Turn;
import org.askwell.core.playbook.Language;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.askwell.store.Database;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "PT"})
    void sampleIsAnOrdinaryConversationThatIsPutInOnce(Language language) {
        InstantSource clock = () -> Instant.parse("2026-03-12T09:41:00Z");
        try (var database = Database.open(folder.resolve("notebook"), clock)) {
            var sample = new Sample(database.conversations(), database.customers(), new BuiltInPlaybooks(new PlaybookDoor()), clock);
            var id = sample.put(language);
            assertThat(sample.put(language)).isEqualTo(id);
            assertThat(database.conversations().count()).isEqualTo(1);

            var conversation = database.conversations().find(id).orElseThrow();
            assertThat(conversation.language()).isEqualTo(language);
            assertThat(conversation.ended()).isPresent();
            assertThat(conversation.customer()).isPresent();
            var entries = conversation.entries();
            assertThat(entries).filteredOn(Turn.class::isInstance).hasSizeBetween(14, 20);
            assertThat(entries).filteredOn(Note.class::isInstance).hasSize(1);
            assertThat(entries.stream().flatMap(e -> Entry.class.cast(e).asTurn().stream()).filter(t -> t.question().isPresent())).hasSize(1);
            assertThat(conversation.events()).filteredOn(Event.FactTaken.class::isInstance).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "PT"})
    void picturesShowOtherCustomersInThatLanguage(Language language) {
        assertThat(Script.read("gallery", language)).hasSize(3).doesNotContain(Sample.script(language));
    }
}
