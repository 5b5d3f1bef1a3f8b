package org.askwell.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens files with SQLite. */
final class Connections {
    private static final Logger log = LoggerFactory.getLogger(Connections.class);
    /** How long to wait where another program, such as a virus scanner or a back-up, holds the file for a moment. */
    private static final int PATIENCE_MILLIS = 5_000;

    /** What is deleted is gone from the file, and nothing is written to files elsewhere. */
    private static final List<String> PRIVATE = List.of("pragma temp_store = memory", "pragma secure_delete = on");
    /** What was committed is on the disk, even if the power goes; on macOS that takes more than a plain fsync. */
    private static final List<String> DURABLE = List.of(
            "pragma journal_mode = wal", "pragma synchronous = full", "pragma fullfsync = on", "pragma foreign_keys = on");
    /** Nothing is ever written to a file that is but a lock. */
    private static final List<String> NO_JOURNAL = List.of("pragma journal_mode = memory");

    private Connections() {}

    /** For the one who writes. */
    static Connection writing(Path file) throws SQLException {
        return with(DURABLE, plain(file));
    }

    /** For writing a file that nobody else knows yet; it has SQLite's simplest journal, and no log beside it. */
    static Connection plain(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return open(file, config, PATIENCE_MILLIS);
    }

    /** For those who read. Closing it changes nothing in the file. */
    static Connection reading(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config, PATIENCE_MILLIS);
    }

    /** For holding a lock on that file, or being told at once that it is held. */
    static Connection locking(Path file) throws SQLException {
        return with(NO_JOURNAL, open(file, new SQLiteConfig(), 0));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes back what the open transaction did, if there is one: after a full disk SQLite has done so by itself. */
    static void rollBack(Connection connection) {
        try {
            execute(connection, "rollback");
        } catch (SQLException e) {
            log.debug("nothing to roll back", e);
        }
    }

    /** The whole number in the first column of the first row. */
    static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection open(Path file, SQLiteConfig config, int patienceMillis) throws SQLException {
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setBusyTimeout(patienceMillis);
        return with(PRIVATE, config.createConnection("jdbc:sqlite:" + uri(file)));
    }

    private static Connection with(List<String> pragmas, Connection connection) throws SQLException {
        boolean done = false;
        try {
            for (var pragma : pragmas) {
                execute(connection, pragma);
            }
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /** As a URI, because the driver takes a question mark in a plain file name for the start of its own options. */
    private static String uri(Path file) {
        var path = file.toString().replace(file.getFileSystem().getSeparator(), "/")
                .replace("%", "%25").replace("?", "%3f").replace("#", "%23");
        return "file://" + (path.startsWith("/") ? "" : "/") + path;
    }
}
