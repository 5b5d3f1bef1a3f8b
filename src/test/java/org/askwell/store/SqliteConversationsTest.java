package org.askwell.store;

import java.nio.file.Path;

import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.ConversationsContract;
import org.askwell.core.customer.Customers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
}
