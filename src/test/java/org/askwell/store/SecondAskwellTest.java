package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.notebook.NotebookFailure;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecondAskwellTest {
    private final ConversationId id = new ConversationId(new UUID(1, 1));
    private final Event started = new Event.Started(OpenNotebook.CLOCK.instant(), "buying-process", Language.EN);

    @TempDir
    private Path folder;
    private OpenNotebook notebook;

    @BeforeEach
    void open() {
        notebook = new OpenNotebook(folder);
        notebook.database().conversations().append(id, 0, List.of(started));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void anotherProcessIsRefusedAndDoesNoHarm() throws Exception {
        assertThat(openElsewhere(notebook.file)).isEqualTo("InUse " + notebook.file.toRealPath());
        assertStillWorks();
    }

    @Test
    void theSameProcessIsRefusedAndDoesNoHarm() throws Exception {
        assertThatExceptionOfType(NotebookFailure.InUse.class)
                .isThrownBy(() -> Database.open(notebook.file, OpenNotebook.CLOCK))
                .satisfies(e -> assertThat(e.notebook()).isEqualTo(notebook.file.toRealPath().toString()));
        assertStillWorks();
        // a lock on a file is easily lost when its process opens and closes the file once more
        assertThat(openElsewhere(notebook.file)).startsWith("InUse");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkToTheNotebookIsTheSameNotebook() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link.askwell"), notebook.file);
        assertThatExceptionOfType(NotebookFailure.InUse.class).isThrownBy(() -> Database.open(link, OpenNotebook.CLOCK));
    }

    @Test
    void theNotebookIsFreeOnceItIsClosed() throws Exception {
        notebook.close();
        assertThat(openElsewhere(notebook.file)).isEqualTo("opened 1");
        notebook.close();
    }

    private void assertStillWorks() {
        var said = new Event.Said(OpenNotebook.CLOCK.instant(), 0, Speaker.CUSTOMER, "still here");
        notebook.database().conversations().append(id, 1, List.of(said));
        assertThat(notebook.database().conversations().find(id).orElseThrow().events()).containsExactly(started, said);
        NotebookAudit.assertSound(notebook.file);
    }

    private static String openElsewhere(Path file) throws Exception {
        try (var child = ChildJvm.start(OpenElsewhere.class, file.toString())) {
            return child.line().orElseThrow();
        }
    }
}
