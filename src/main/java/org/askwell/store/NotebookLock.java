package org.askwell.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.Connection;
import java.sql.SQLException;

import org.askwell.core.notebook.NotebookFailure;

/**
 * Keeps a notebook for one Askwell alone.
 *
 * <p>It is SQLite's lock on an empty file beside the notebook, and not that of a {@link java.nio.channels.FileChannel}:
 * on Linux and macOS a second channel of the same process, though refused, would take the lock of the first away when it is
 * closed. SQLite knows this and prevents it. The file stays, since removing it would let two others meet at two files.
 */
final class NotebookLock {
    private NotebookLock() {}

    /**
     * Takes the lock, or is refused at once: {@link NotebookFailure.InUse}.
     *
     * @return holds the lock until it is closed, or its process ends in whatever way
     */
    static Connection take(NotebookFile notebook) throws IOException, SQLException {
        try {
            OwnerOnly.createFile(notebook.lock());
        } catch (FileAlreadyExistsException e) {
            // left by an earlier Askwell, or another holds it: that shows now
        }
        var connection = Connections.locking(notebook.lock());
        boolean held = false;
        try {
            Connections.execute(connection, "begin exclusive");
            held = true;
            return connection;
        } finally {
            if (!held) {
                connection.close();
            }
        }
    }
}
