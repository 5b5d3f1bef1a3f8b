package org.askwell.app;

import java.io.IOException;
import java.time.InstantSource;

import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.notebook.NotebookFailure;
import org.askwell.core.playbook.Playbooks;
import org.askwell.exchange.model.BuiltInReaders;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.askwell.settings.Settings;
import org.askwell.store.Database;

/** What is open before there is a window, and until it has closed. */
record Opened(Database database, Settings settings, Playbooks playbooks, Readers readers) implements AutoCloseable {
    /**
     * Opens what lies in that folder, or makes it.
     *
     * @throws NotebookFailure if the notebook can't be opened
     * @throws IOException     if the settings can't be read
     */
    static Opened in(Folder folder, InstantSource clock) throws IOException {
        var playbooks = new BuiltInPlaybooks(new PlaybookDoor());
        // the notebook first: it makes the folder, and sees that no other Askwell uses it
        var database = Database.open(folder.notebook(), clock);
        try {
            return new Opened(database, Settings.open(folder.settings()), playbooks, new BuiltInReaders());
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
