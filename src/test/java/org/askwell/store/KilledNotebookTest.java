package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.RandomTalk;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was ticked is there after the process was killed in the middle of its work. */
class KilledNotebookTest {
    /** What a shell and Java report of a process that SIGKILL ended: 128 + 9. */
    private static final int KILLED = 137;
    private static final int MOST_TICKS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 22, 33, 44, 55})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
    void nothingThatWasTickedIsLost(long seed) throws Exception {
        var notebook = folder.resolve("notebook.askwell");
        int ticked = killAfterAWhile(notebook, seed);
        var talk = new RandomTalk(seed, List.of());

        try (var database = Database.open(notebook, OpenNotebook.CLOCK)) {
            NotebookAudit.assertSound(notebook);
            var found = database.conversations().find(talk.id()).orElseThrow();
            assertThat(found.nextSequence()).isGreaterThanOrEqualTo(ticked);
            while (talk.fold().nextSequence() < found.nextSequence()) {
                talk.next();
            }
            assertThat(found.events()).containsExactlyElementsOf(talk.fold().events());
            assertThat(database.conversations().recent(1)).extracting(Conversations.Summary::ended)
                    .as("offered as it was left").containsExactly(talk.fold().ended());

            int first = talk.fold().nextSequence();
            database.conversations().append(talk.id(), first, talk.next(10));
            NotebookAudit.assertSound(notebook);
        }
    }

    /** How many events the child had ticked when it died. */
    private static int killAfterAWhile(Path notebook, long seed) throws Exception {
        int enough = 1 + new Random(seed).nextInt(MOST_TICKS);
        try (var child = ChildJvm.start(WritingUntilKilled.class, notebook.toString(), Long.toString(seed))) {
            int ticks = 0;
            int ticked = 0;
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
                assertThat(line.get()).startsWith(WritingUntilKilled.TICKED);
                ticked = Integer.parseInt(line.get().substring(WritingUntilKilled.TICKED.length()));
                if (++ticks == enough) {
                    child.kill();
                }
            }
            assertThat(child.exitCode()).isEqualTo(KILLED);
            assertThat(ticks).isGreaterThanOrEqualTo(enough);
            return ticked;
        }
    }
}
