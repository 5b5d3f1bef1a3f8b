package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.ConversationsContract;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteConversationsTest extends ConversationsContract {
    @TempDir
    private Path folder;
    private OpenNotebook notebook;

    @BeforeEach
    void open() {
        notebook = new OpenNotebook(folder);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Override
    protected Conversations conversations() {
        return notebook.database().conversations();
    }

    @Override
    protected Customers customers() {
        return notebook.database().customers();
    }

    @Override
    protected void reopen() {
        notebook.reopen();
    }

    @Override
    protected void checkTables() {
        NotebookAudit.assertSound(notebook.file);
    }

    @Test
    void removedWordsAreNotLeftInTheFile() throws IOException {
        var id = new ConversationId(new UUID(1, 1));
        var nine = Instant.parse("2026-03-09T09:00:00Z");
        conversations().append(id, 0, List.of(new Event.Started(nine, "buying-process", Language.EN),
                new Event.Said(nine, 0, Speaker.CUSTOMER, "we book on vellum")));
        conversations().keepDraft(id, new Draft(Speaker.CUSTOMER, "with a vellum knife"));
        reopen();
        conversations().remove(id);
        notebook.close();

        assertThat(new String(Files.readAllBytes(notebook.file), StandardCharsets.ISO_8859_1)).doesNotContain("vellum");
    }
}
