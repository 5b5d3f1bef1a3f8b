package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.core.notebook.NotebookFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqlFailuresTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, InUse", "SQLITE_BUSY_RECOVERY, InUse", "SQLITE_LOCKED, InUse",
        "SQLITE_READONLY, ReadOnly", "SQLITE_READONLY_DIRECTORY, ReadOnly", "SQLITE_PERM, ReadOnly",
        "SQLITE_FULL, DiskFull",
        "SQLITE_IOERR_WRITE, DiskFailed", "SQLITE_IOERR_FSYNC, DiskFailed", "SQLITE_CANTOPEN, DiskFailed",
        "SQLITE_CORRUPT, Damaged", "SQLITE_CORRUPT_INDEX, Damaged", "SQLITE_NOTADB, Damaged",
        "SQLITE_ERROR, IllegalStateException", "SQLITE_CONSTRAINT_FOREIGNKEY, IllegalStateException",
    })
    void whatSqliteSaysIsToldAsAFact(SQLiteErrorCode code, String failure) {
        var complaint = new SQLiteException("no", code);
        var told = new SqlFailures("/home/ingrid/notebook.askwell").of(complaint);

        assertThat(told.getClass().getSimpleName()).isEqualTo(failure);
        assertThat(told).hasCause(complaint);
        if (told instanceof NotebookFailure of) {
            assertThat(of.notebook()).isEqualTo("/home/ingrid/notebook.askwell");
        }
    }
}
