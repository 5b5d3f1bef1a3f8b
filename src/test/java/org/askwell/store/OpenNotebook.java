package org.askwell.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** A notebook in a test's folder, which the test may close and open again. */
final class OpenNotebook implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-09T09:41:07Z"));

    final Path file;
    private Database database;

    OpenNotebook(Path folder) {
        this.file = folder.resolve("notebook.askwell");
        this.database = Database.open(file, CLOCK);
    }

    Database database() {
        return database;
    }

    void reopen() {
        database.close();
        database = Database.open(file, CLOCK);
    }

    @Override
    public void close() {
        database.close();
    }
}
