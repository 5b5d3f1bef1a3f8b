package org.askwell.store;

import java.sql.SQLException;

import org.askwell.core.notebook.NotebookFailure;
import org.sqlite.SQLiteErrorCode;

/**
 * Tells what SQLite's complaints mean for the notebook.
 *
 * @param notebook where it lies
 */
record SqlFailures(String notebook) {
    /** An extended result code says in its lowest byte which primary one it belongs to. */
    private static final int PRIMARY = 0xff;

    /** The failure to throw; {@link IllegalStateException} for a mistake of this program. */
    RuntimeException of(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new NotebookFailure.InUse(notebook, e);
            case SQLITE_READONLY, SQLITE_PERM -> new NotebookFailure.ReadOnly(notebook, e);
            case SQLITE_FULL -> new NotebookFailure.DiskFull(notebook, e);
            case SQLITE_IOERR, SQLITE_CANTOPEN -> new NotebookFailure.DiskFailed(notebook, e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged("the database doesn't hold together", e);
            default -> new IllegalStateException("SQLite refused a statement", e);
        };
    }

    NotebookFailure damaged(String what, Throwable cause) {
        return new NotebookFailure.Damaged(notebook, what, cause);
    }
}
