package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.RandomTalk;
import org.askwell.core.conversation.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendCostTest {
    @TempDir
    private Path folder;

    @Test
    void aTurnWritesTheSameFewRowsHoweverLongTheTalk() {
        try (var notebook = new OpenNotebook(folder)) {
            var talk = new RandomTalk(3, List.of());
            notebook.database().conversations().append(talk.id(), 0, talk.fold().events());
            int early = rowsOfOneTurn(notebook, talk);
            int first = talk.fold().nextSequence();
            notebook.database().conversations().append(talk.id(), first, talk.next(5_000));

            assertThat(rowsOfOneTurn(notebook, talk)).isEqualTo(early).isLessThan(5);
        }
    }

    private static int rowsOfOneTurn(OpenNotebook notebook, RandomTalk talk) {
        int before = changes(notebook);
        var fold = talk.fold();
        int first = fold.nextSequence();
        fold.append(new Event.Said(OpenNotebook.CLOCK.instant(), fold.nextEntry(), Speaker.CUSTOMER, "one more"));
        notebook.database().conversations().append(fold.id(), first, List.of(fold.events().getLast()));
        return changes(notebook) - before;
    }

    private static int changes(OpenNotebook notebook) {
        return notebook.database().write(connection -> Connections.number(connection, "select total_changes()"));
    }
}
