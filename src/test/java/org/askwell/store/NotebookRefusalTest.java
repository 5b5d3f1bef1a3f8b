package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.RandomTalk;
import org.askwell.core.notebook.NotebookFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A notebook that can't be opened is left exactly as it was found. */
class NotebookRefusalTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void choosePlace() {
        file = folder.resolve("notebook.askwell");
    }

    @Test
    void aTextIsNoNotebook() throws Exception {
        Files.writeString(file, "Dear diary, ".repeat(1000));
        assertRefused(NotebookFailure.NotANotebook.class);
    }

    @Test
    void aFileThatOnlyBeginsLikeADatabaseIsNoNotebook() throws Exception {
        Files.writeString(file, "SQLite format 3\0");
        assertRefused(NotebookFailure.NotANotebook.class);
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoNotebook() throws Exception {
        try (var other = raw()) {
            Connections.execute(other, "create table song (title text)");
        }
        assertRefused(NotebookFailure.NotANotebook.class);
    }

    @Test
    void aFolderIsNoNotebook() throws Exception {
        Files.createDirectory(file);
        Files.writeString(file.resolve("diary.txt"), "Dear diary");
        assertThatExceptionOfType(NotebookFailure.NotANotebook.class)
                .isThrownBy(() -> Database.open(file, OpenNotebook.CLOCK));
        assertThat(file.resolve("diary.txt")).hasContent("Dear diary");
    }

    @Test
    void aNotebookOfANewerVersionIsRefused() throws Exception {
        new OpenNotebook(folder).close();
        try (var newer = raw()) {
            Connections.execute(newer, "pragma user_version = 99");
        }
        var failure = assertRefused(NotebookFailure.TooNew.class);
        assertThat(failure.found()).isEqualTo(99);
        assertThat(failure.known()).isEqualTo(Migrations.ALL.size());
    }

    @Test
    void aNewerVersionIsSeenAlsoWhereItStandsInTheLogAlone() throws Exception {
        new OpenNotebook(folder).close();
        var killed = Files.createDirectory(folder.resolve("killed")).resolve("notebook.askwell");
        try (var newer = raw()) {
            Connections.execute(newer, "pragma wal_autocheckpoint = 0");
            Connections.execute(newer, "pragma user_version = 99");
            // what a killed process leaves behind
            Files.copy(file, killed);
            Files.copy(Path.of(file + "-wal"), Path.of(killed + "-wal"));
        }
        file = killed;
        assertThat(NotebookHeader.of(killed).orElseThrow().version()).isEqualTo(Migrations.ALL.size());
        assertThat(assertRefused(NotebookFailure.TooNew.class).found()).isEqualTo(99);
    }

    @Test
    void aNotebookThatWasCutShortIsDamaged() throws Exception {
        new OpenNotebook(folder).close();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        assertRefused(NotebookFailure.Damaged.class);
    }

    @Test
    void aNotebookWithRubbishForTablesIsDamaged() throws Exception {
        new OpenNotebook(folder).close();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[500]), 100);
        }
        assertRefused(NotebookFailure.Damaged.class);
    }

    @Test
    void aLogWithoutItsNotebookIsKept() throws Exception {
        Files.writeString(Path.of(file + "-wal"), "the last words");
        assertRefused(NotebookFailure.Damaged.class);
        Files.createFile(file);
        assertRefused(NotebookFailure.Damaged.class);
    }

    @Test
    void aConversationThatLostAnEventIsDamaged() throws Exception {
        var talk = new RandomTalk(1, List.of());
        talk.next(30);
        try (var notebook = new OpenNotebook(folder)) {
            notebook.database().conversations().append(talk.id(), 0, talk.fold().events());
            notebook.database().write(connection -> {
                Connections.execute(connection, "delete from fact");
                Connections.execute(connection, "delete from event where sequence = 1");
                return true;
            });
            notebook.reopen();
            assertThatExceptionOfType(NotebookFailure.Damaged.class)
                    .isThrownBy(() -> notebook.database().conversations().find(talk.id()));
            assertThat(notebook.database().conversations().find(new ConversationId(new UUID(7, 7)))).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "needs permissions as Unix has them")
    void whatMayOnlyBeReadIsRefused() throws Exception {
        new OpenNotebook(folder).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        if (Files.isWritable(file)) {
            // root may write whatever the file system itself can write: only a read-only mount binds
            aReadOnlyMountIsRefused();
            return;
        }
        assertRefused(NotebookFailure.ReadOnly.class);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertRefused(NotebookFailure.ReadOnly.class);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Binds even root, who may write wherever the file system itself can be written. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aReadOnlyMountIsRefused() throws Exception {
        new OpenNotebook(folder).close();
        var readOnly = List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
                "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"", folder.toString());
        assumeTrue(works(readOnly), "this system lets nobody make a mount of their own");
        var before = content();
        for (var place : List.of(file, folder.resolve("another.askwell"), folder.resolve("new/folder/notebook.askwell"))) {
            try (var child = ChildJvm.start(readOnly, OpenElsewhere.class, place.toString())) {
                assertThat(child.line()).hasValueSatisfying(line -> assertThat(line).startsWith("ReadOnly"));
            }
        }
        assertThat(content()).isEqualTo(before);
    }

    private static boolean works(List<String> before) throws InterruptedException {
        try {
            var command = new ArrayList<>(before);
            command.add("true");
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private <F extends NotebookFailure> F assertRefused(Class<F> expected) throws IOException {
        var before = content();
        var thrown = assertThatExceptionOfType(expected).isThrownBy(() -> Database.open(file, OpenNotebook.CLOCK)).actual();
        assertThat(thrown.notebook()).isEqualTo(file.toAbsolutePath().toString());
        assertThat(content()).isEqualTo(before);
        return thrown;
    }

    /** All files with their bytes, but for those that hold nothing of the notebook's: the lock, and SQLite's shared index. */
    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                var name = each.toString();
                var bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                if (!name.endsWith("-shm") && !name.endsWith(".lock") && !(name.endsWith("-wal") && bytes.isEmpty())) {
                    content.put(name, bytes);
                }
            }
        }
        return content;
    }

    private Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
