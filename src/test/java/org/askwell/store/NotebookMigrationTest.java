package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Fact;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.RandomTalk;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.conversation.Turn;
import org.askwell.core.notebook.NotebookFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookMigrationTest {
    private static final int NOW = Migrations.ALL.size();
    private static final String NEXT = "alter table customer add column phone text;";
    /** A table is rebuilt as SQLite advises: the rows that refer to it must live through it. */
    private static final String REBUILD = """
            create table rebuilt (key integer primary key, id text not null unique, name text, email text) strict;
            insert into rebuilt (key, id, name) select key, id, name from person;
            drop table person;
            alter table rebuilt rename to person;
            """;

    private final RandomTalk talk = new RandomTalk(5, List.of());

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void plantAnOlderNotebook() {
        file = folder.resolve("notebook.askwell");
        talk.next(40);
        try (var notebook = new OpenNotebook(folder)) {
            notebook.database().conversations().append(talk.id(), 0, talk.fold().events());
        }
    }

    @Test
    void aNewNotebookHasTheNewestVersionAndNoBackUp() throws Exception {
        assertThat(NotebookHeader.of(file)).contains(new NotebookHeader(NotebookHeader.ASKWELL, NOW));
        assertThat(backups()).isEmpty();
    }

    @Test
    void anOlderNotebookIsBackedUpBeforeEachStep() throws Exception {
        open(NEXT, REBUILD).close();

        assertThat(NotebookHeader.of(file)).as("seen without the log").contains(new NotebookHeader(NotebookHeader.ASKWELL, NOW + 2));
        assertThat(backups()).extracting(b -> b.getFileName().toString()).containsExactly(
                "notebook.askwell.v" + NOW + "-20260309T094107Z.backup",
                "notebook.askwell.v" + (NOW + 1) + "-20260309T094107Z.backup");
        try (var database = open(NEXT, REBUILD)) {
            NotebookAudit.assertSound(file);
            assertThat(database.conversations().find(talk.id()).orElseThrow().events())
                    .containsExactlyElementsOf(talk.fold().events());
            assertThat(backups()).as("none without a step").hasSize(2);
        }
    }

    @Test
    void aBackUpIsANotebookAsItWas() throws Exception {
        open(NEXT).close();
        try (var database = Database.open(backups().getFirst(), OpenNotebook.CLOCK)) {
            NotebookAudit.assertSound(backups().getFirst());
            assertThat(database.conversations().find(talk.id()).orElseThrow().events())
                    .containsExactlyElementsOf(talk.fold().events());
        }
    }

    @Test
    void theOlderAskwellThenRefusesTheNotebook() {
        open(NEXT).close();
        assertThatExceptionOfType(NotebookFailure.TooNew.class).isThrownBy(() -> Database.open(file, OpenNotebook.CLOCK));
    }

    @Test
    void aStepThatFailsLeavesTheNotebookAsItWas() throws Exception {
        assertThatThrownBy(() -> open(NEXT + "insert into nowhere values (1);")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open("pragma foreign_keys = off; delete from person;")).isInstanceOf(IllegalStateException.class);

        assertThat(backups()).as("two attempts in one second").hasSize(2);
        try (var database = Database.open(file, OpenNotebook.CLOCK)) {
            NotebookAudit.assertSound(file);
            assertThat(database.conversations().count()).isOne();
        }
    }

    @Test
    void aStepForWhichTheDiskIsTooSmallCanBeDoneLater() throws Exception {
        assertThatExceptionOfType(NotebookFailure.DiskFull.class).isThrownBy(() -> open("""
                pragma max_page_count = 1;
                create table large (bytes blob);
                insert into large values (zeroblob(1000000));
                """));

        assertThat(NotebookHeader.of(file)).contains(new NotebookHeader(NotebookHeader.ASKWELL, NOW));
        open(NEXT).close();
        assertThat(NotebookHeader.of(file)).contains(new NotebookHeader(NotebookHeader.ASKWELL, NOW + 1));
    }

    @Test
    void aNewNotebookIsMadeAgainWhereTheLastAttemptFailed() throws Exception {
        var place = Files.createDirectory(folder.resolve("second")).resolve("notebook.askwell");
        var broken = new Migrator(List.of(new Migration(1, "create table half (a); insert into nowhere values (1);")));
        assertThatThrownBy(() -> Database.open(place, OpenNotebook.CLOCK, broken)).isInstanceOf(IllegalStateException.class);
        assertThat(place).doesNotExist();

        try (var database = Database.open(place, OpenNotebook.CLOCK)) {
            assertThat(database.conversations().count()).isZero();
            NotebookAudit.assertSound(place);
        }
    }

    /** The rows that version 1 wrote are what all later versions find in people's notebooks. */
    @Test
    void theRowsOfVersionOneAreStillRead() {
        var id = new ConversationId(new UUID(4, 4));
        try (var database = Database.open(file, OpenNotebook.CLOCK)) {
            database.write(connection -> {
                for (var row : """
                        insert into conversation (key, id, person, started, last_event, playbook, language) values (9, '%s', 1, 7, 9, 'pb', 'nb')
                        insert into event (conversation, sequence, at, kind, subject, language) values (9, 0, 7, 'started', 'pb', 'nb')
                        insert into event (conversation, sequence, at, kind, entry, speaker, text) values (9, 1, 8, 'said', 0, 'customer', 'snart')
                        insert into event (conversation, sequence, at, kind, entry, subject, level, text, source) values (9, 2, 8, 'fact', 0, 'timeline', 'vague', 'snart', 1)
                        insert into event (conversation, sequence, at, kind, entry, subject, text) values (9, 3, 9, 'asked', 1, 'q1', 'Når?')"""
                        .formatted(id).lines().toList()) {
                    Connections.execute(connection, row);
                }
                return true;
            });
            var found = database.conversations().find(id).orElseThrow();
            assertThat(found.started().playbook()).isEqualTo("pb");
            assertThat(found.entries()).extracting(e -> e.asTurn().map(Turn::speaker).orElseThrow())
                    .containsExactly(Speaker.CUSTOMER, Speaker.SELLER);
            assertThat(found.events().get(2)).isEqualTo(new Event.FactTaken(
                    Nanoseconds.toInstant(8), 1, new Fact("timeline", Level.VAGUE, "snart", 0)));
        }
    }

    @Test
    void thereIsOnePersonFromTheStart() throws SQLException {
        try (var connection = Connections.reading(file)) {
            assertThat(NotebookAudit.rows(connection, "select id, name from person")).singleElement()
                    .satisfies(row -> assertThat(UUID.fromString(row.substring(0, row.indexOf('|')))).hasToString(row.substring(0, 36)));
            assertThat(NotebookAudit.rows(connection, "select count(*) from conversation join person on person = person.key"))
                    .containsExactly("1");
        }
    }

    @Test
    void migrationsStandInOrder() {
        assertThatThrownBy(() -> new Migrator(List.of(new Migration(2, NEXT)))).isInstanceOf(IllegalArgumentException.class);
    }

    private Database open(String... further) {
        var migrations = new ArrayList<>(Migrations.ALL);
        for (var sql : further) {
            migrations.add(new Migration(migrations.size() + 1, sql));
        }
        return Database.open(file, OpenNotebook.CLOCK, new Migrator(migrations));
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".backup")).sorted().toList();
        }
    }
}
