package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.notebook.NotebookFailure;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NotebookFileTest {
    private final ConversationId id = new ConversationId(new UUID(1, 1));
    private final Event started = new Event.Started(OpenNotebook.CLOCK.instant(), "buying-process", Language.EN);

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are lists there")
    void allFilesAreTheirOwnersAlone() throws Exception {
        var place = folder.resolve("new/askwell/notebook.askwell");
        var migrations = new ArrayList<>(Migrations.ALL);
        Database.open(place, OpenNotebook.CLOCK).close();
        migrations.add(new Migration(migrations.size() + 1, "create table extra (a);"));
        try (var database = Database.open(place, OpenNotebook.CLOCK, new Migrator(migrations))) {
            database.conversations().append(id, 0, List.of(started));
            assertThat(permissions(place.getParent())).isEqualTo("rwx------");
            try (var files = Files.list(place.getParent())) {
                assertThat(files).hasSize(5).allSatisfy(f -> assertThat(permissions(f)).isEqualTo("rw-------"));
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are lists there")
    void aNotebookThatOthersCouldReadIsTakenAwayFromThem() throws Exception {
        new OpenNotebook(folder).close();
        var file = folder.resolve("notebook.askwell");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        new OpenNotebook(folder).close();
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void anEmptyFileIsANewNotebook() throws Exception {
        Files.createFile(folder.resolve("notebook.askwell"));
        try (var notebook = new OpenNotebook(folder)) {
            assertThat(notebook.database().conversations().count()).isZero();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file can't be called so there")
    void theNotebookMayHaveAnyName() throws Exception {
        var place = folder.resolve("år? 100%25 #1&mode=ro").resolve("notebook \\ 'x'?.askwell");
        Database.open(place, OpenNotebook.CLOCK).close();
        assertThat(NotebookHeader.of(place)).isPresent();
    }

    @Test
    void aFullDiskIsToldAndTheSameWordsCanBeWrittenLater() throws Exception {
        try (var notebook = new OpenNotebook(folder)) {
            var conversations = notebook.database().conversations();
            var long1 = new Event.Said(OpenNotebook.CLOCK.instant(), 0, Speaker.CUSTOMER, "a".repeat(100_000));
            conversations.append(id, 0, List.of(started));
            pragma(notebook, "pragma max_page_count = 1");

            assertThatExceptionOfType(NotebookFailure.DiskFull.class).isThrownBy(() -> conversations.append(id, 1, List.of(long1)));
            assertThat(conversations.find(id).orElseThrow().events()).containsExactly(started);

            pragma(notebook, "pragma max_page_count = 1000000");
            conversations.append(id, 1, List.of(long1));
            assertThat(conversations.find(id).orElseThrow().events()).containsExactly(started, long1);
            NotebookAudit.assertSound(notebook.file);
        }
    }

    @Test
    void aNotebookThatCannotBeWrittenAnyMoreIsTold() {
        try (var notebook = new OpenNotebook(folder)) {
            pragma(notebook, "pragma query_only = on");
            assertThatExceptionOfType(NotebookFailure.ReadOnly.class)
                    .isThrownBy(() -> notebook.database().conversations().append(id, 0, List.of(started)));
            assertThat(notebook.database().conversations().count()).isZero();
        }
    }

    @Test
    void whatIsForgottenIsGoneFromTheFile() throws Exception {
        try (var notebook = new OpenNotebook(folder)) {
            notebook.database().conversations().append(id, 0, List.of(started));
            notebook.database().conversations().keepDraft(id, new Draft(Speaker.CUSTOMER, "half a secret"));
            notebook.database().conversations().keepDraft(id, Draft.EMPTY);
        }
        assertThat(Files.readString(folder.resolve("notebook.askwell"), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void aClosedNotebookAnswersNoMore() {
        var notebook = new OpenNotebook(folder);
        notebook.close();
        notebook.close();
        assertThatIllegalStateException().isThrownBy(() -> notebook.database().conversations().count());
        assertThatIllegalStateException().isThrownBy(() -> notebook.database().customers().put(
                new Customer(new CustomerId(new UUID(1, 1)), "Ingrid", Optional.empty(), Optional.empty())));
    }

    @Test
    void aClosedNotebookIsOneFileAndItsLock() throws Exception {
        try (var notebook = new OpenNotebook(folder)) {
            notebook.database().conversations().append(id, 0, List.of(started));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("notebook.askwell", "notebook.askwell.lock");
        }
    }

    @Test
    void theWriterIsDurableAndKeepsToItself() {
        try (var notebook = new OpenNotebook(folder)) {
            assertThat(pragma(notebook, "pragma synchronous")).as("full").isEqualTo(2);
            assertThat(pragma(notebook, "pragma foreign_keys")).isOne();
            assertThat(pragma(notebook, "pragma secure_delete")).isOne();
            assertThat(pragma(notebook, "pragma temp_store")).as("memory").isEqualTo(2);
            assertThat(notebook.database().<List<String>>write(c -> NotebookAudit.rows(c, "pragma journal_mode"))).containsExactly("wal");
        }
    }

    private static int pragma(OpenNotebook notebook, String pragma) {
        return notebook.database().write(connection -> {
            try (var statement = connection.createStatement()) {
                if (!statement.execute(pragma)) {
                    return 0;
                }
                try (var rows = statement.getResultSet()) {
                    return rows.next() ? rows.getInt(1) : 0;
                }
            }
        });
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
