package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Turn;
import org.askwell.core.customer.CustomerId;

/** Looks into a notebook past the ports, to see whether all of it holds together. */
final class NotebookAudit {
    private NotebookAudit() {}

    /** Asserts that the file is sound, and that the tables beside the events say what the folds of the events say. */
    static void assertSound(Path notebook) {
        try (var connection = Connections.reading(notebook)) {
            assertThat(rows(connection, "pragma integrity_check")).containsExactly("ok");
            assertThat(rows(connection, "pragma foreign_key_check")).isEmpty();
            for (var id : rows(connection, "select id from conversation")) {
                assertTablesAgree(connection, FoldRows.load(connection, ConversationId.of(id)).orElseThrow());
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of a question, each with its columns joined by a bar. */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                found.add(String.join("|", row.stream().map(String::valueOf).toList()));
            }
        }
        return found;
    }

    private static void assertTablesAgree(Connection connection, Fold fold) throws SQLException {
        var talk = fold.conversation();
        assertThat(rows(connection, "select number, at, speaker, text, question from entry where conversation = "
                + fold.key() + " order by number"))
                .containsExactlyElementsOf(talk.entries().stream().map(e -> String.join("|",
                        "" + e.number(),
                        "" + Nanoseconds.of(e.at()),
                        e.asTurn().map(t -> Codes.of(t.speaker())).orElse("null"),
                        e.text(),
                        e.asTurn().flatMap(Turn::question).orElse("null"))).toList());
        assertThat(rows(connection, "select sequence, entry, topic, level, words from fact where conversation = "
                + fold.key() + " order by sequence"))
                .containsExactlyElementsOf(standingFacts(talk));
        assertThat(rows(connection, "select started, ended, last_event, customer, language from conversation where key = "
                + fold.key()))
                .containsExactly(String.join("|",
                        "" + Nanoseconds.of(talk.started().at()),
                        talk.ended().map(e -> "" + Nanoseconds.of(e)).orElse("null"),
                        "" + Nanoseconds.of(talk.events().getLast().at()),
                        talk.customer().map(CustomerId::toString).orElse("null"),
                        talk.language().code()));
    }

    private static List<String> standingFacts(Conversation talk) {
        return IntStream.range(0, talk.nextSequence())
                .filter(i -> talk.events().get(i) instanceof Event.FactTaken && talk.stands(i))
                .mapToObj(i -> {
                    var fact = ((Event.FactTaken) talk.events().get(i)).fact();
                    return String.join("|", "" + i, "" + fact.entry(), fact.topic(), Codes.of(fact.level()), fact.words());
                }).toList();
    }
}
