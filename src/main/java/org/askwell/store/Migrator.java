package org.askwell.store;

import static org.askwell.store.Connections.execute;
import static org.askwell.store.Connections.number;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings a notebook to the newest version, each step in a transaction of its own. */
final class Migrator {
    private final List<Migration> migrations;

    /** @param migrations numbered 1, 2, 3 … */
    Migrator(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).version() != i + 1) {
                throw new IllegalArgumentException("migration " + migrations.get(i).version() + " in the place of " + (i + 1));
            }
        }
    }

    /** The version after the last migration. */
    int newest() {
        return migrations.size();
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "pragma user_version");
    }

    /**
     * Does the steps that are still to be done. Where one fails, the notebook stays as it was after the one before.
     *
     * @param before does what must be done before a step, with the version that the notebook has then
     */
    void migrate(Connection connection, BeforeStep before) throws IOException, SQLException {
        int version = version(connection);
        for (var migration : migrations.subList(version, migrations.size())) {
            before.step(migration.version() - 1);
            // a table is rebuilt by dropping it, which must not take along the rows that refer to it
            execute(connection, "pragma foreign_keys = off");
            boolean done = false;
            execute(connection, "begin immediate");
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(migration.sql());
                statement.execute("pragma user_version = " + migration.version());
                if (number(connection, "select count(*) from pragma_foreign_key_check") > 0) {
                    throw new IllegalStateException("migration " + migration.version() + " leaves rows that refer to nothing");
                }
                statement.execute("commit");
                done = true;
            } finally {
                if (!done) {
                    Connections.rollBack(connection);
                }
                execute(connection, "pragma foreign_keys = on");
            }
        }
    }

    /** What is done before a step. */
    @FunctionalInterface
    interface BeforeStep {
        void step(int version) throws IOException, SQLException;
    }
}
