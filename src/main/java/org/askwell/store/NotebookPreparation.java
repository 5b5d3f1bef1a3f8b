package org.askwell.store;

import static org.askwell.store.Connections.execute;
import static org.askwell.store.Connections.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

import org.askwell.core.notebook.NotebookFailure;

/**
 * What is done with a notebook's file before it is used, by the one who holds its lock.
 *
 * @param clock tells the time for the names of back-ups
 */
record NotebookPreparation(NotebookFile file, Migrator migrator, InstantSource clock) {
    /**
     * Makes the notebook where there is none, and refuses what isn't one that can be used, without touching it.
     *
     * @throws NotebookFailure if it is refused
     */
    void makeOrCheck() throws IOException, SQLException {
        if (file.isNew()) {
            make();
        }
        file.check(migrator.newest());
        checkInside();
        keepForOwner();
    }

    /** Brings the notebook to the newest version, with a back-up before each step. */
    void migrate(Connection writer) throws IOException, SQLException {
        if (Migrator.version(writer) < migrator.newest()) {
            migrator.migrate(writer, version -> backUp(version, writer));
            // so that the header of the file shows the version to an older Askwell
            execute(writer, "pragma wal_checkpoint(truncate)");
        }
    }

    private void make() throws IOException, SQLException {
        var unfinished = file.unfinished();
        for (var leftOver : NotebookFile.companions(unfinished)) {
            Files.deleteIfExists(leftOver);
        }
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        try (var connection = Connections.plain(unfinished)) {
            execute(connection, "pragma application_id = " + NotebookHeader.ASKWELL);
            migrator.migrate(connection, _ -> { });
            // here and not when it is opened: no later opening then has to repair a change that was cut short
            execute(connection, "pragma journal_mode = wal");
        }
        file.finish();
    }

    /** A newer Askwell that was killed may have left its version in the log, where the file's header doesn't show it. */
    private void checkInside() throws SQLException {
        try (var connection = Connections.reading(file.path())) {
            file.checkVersion(Migrator.version(connection), migrator.newest());
            number(connection, "select count(*) from sqlite_schema");
        }
    }

    private void keepForOwner() throws IOException {
        OwnerOnly.keep(file.path());
        for (var companion : NotebookFile.companions(file.path())) {
            if (Files.exists(companion)) {
                OwnerOnly.keep(companion);
            }
        }
    }

    private void backUp(int version, Connection writer) throws IOException, SQLException {
        Path backup = file.backup(version, clock.instant());
        OwnerOnly.createFile(backup);
        boolean whole = false;
        try (var vacuum = writer.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, backup.toString());
            vacuum.execute();
            NotebookFile.force(backup);
            whole = true;
        } finally {
            if (!whole) {
                Files.delete(backup);
            }
        }
    }
}
