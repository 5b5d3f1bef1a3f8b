package org.askwell.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Entry;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Turn;
import org.askwell.core.customer.CustomerId;

/**
 * The rows of one conversation: its events, and beside them what lists and search need of their fold. Writes within the
 * transaction of its connection; what it costs depends on the new events, not on the length of the conversation.
 */
final class FoldRows {
    private final Connection connection;
    private final Fold fold;

    FoldRows(Connection connection, Fold fold) {
        this.connection = connection;
        this.fold = fold;
    }

    /** Adds a conversation with its first event. */
    static Fold begin(Connection connection, ConversationId id, Event first) throws SQLException {
        var conversation = Conversation.of(id, List.of(first));
        var started = conversation.started();
        try (var insert = connection.prepareStatement("""
                insert into conversation (id, person, started, last_event, playbook, language)
                values (?, (select min(key) from person), ?, ?, ?, ?) returning key""")) {
            insert.setString(1, id.toString());
            insert.setLong(2, Nanoseconds.of(started.at()));
            insert.setLong(3, Nanoseconds.of(started.at()));
            insert.setString(4, started.playbook());
            insert.setString(5, started.language().code());
            try (var rows = insert.executeQuery()) {
                rows.next();
                var fold = new Fold(rows.getLong(1), conversation);
                new FoldRows(connection, fold).insert(0, List.of(first));
                return fold;
            }
        }
    }

    /**
     * The conversation with that id as its events tell it, if there is one.
     *
     * @throws IllegalArgumentException if its events don't make one
     */
    static Optional<Fold> load(Connection connection, ConversationId id) throws SQLException {
        try (var select = connection.prepareStatement("select key from conversation where id = ?")) {
            select.setString(1, id.toString());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(load(connection, id, rows.getLong(1))) : Optional.empty();
            }
        }
    }

    private static Fold load(Connection connection, ConversationId id, long key) throws SQLException {
        var events = new ArrayList<Event>();
        try (var select = connection.prepareStatement(EventRow.SELECT)) {
            select.setLong(1, key);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(EventRow.read(rows));
                }
            }
        }
        return new Fold(key, Conversation.of(id, events));
    }

    /** Removes all rows of the conversation with that id, if there is one. */
    static void remove(Connection connection, ConversationId id) throws SQLException {
        // each before those that it refers to
        for (var table : List.of("draft", "fact", "entry", "event")) {
            delete(connection, "delete from " + table + " where conversation = (select key from conversation where id = ?)", id);
        }
        delete(connection, "delete from conversation where id = ?", id);
    }

    private static void delete(Connection connection, String sql, ConversationId id) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setString(1, id.toString());
            delete.executeUpdate();
        }
    }

    /** Adds the next events, and brings all else up to date. */
    void append(List<Event> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        int first = fold.conversation().nextSequence();
        SortedSet<Integer> changed = new TreeSet<>();
        for (var event : events) {
            fold.append(event, changed);
        }
        insert(first, events);
        for (int entry : changed) {
            refreshEntry(entry);
            for (int fact : fold.factsOf(entry)) {
                refreshFact(fact, entry);
            }
        }
        refreshConversation(events.getLast());
    }

    private void insert(int first, List<Event> events) throws SQLException {
        try (var insert = connection.prepareStatement(EventRow.INSERT)) {
            for (int i = 0; i < events.size(); i++) {
                EventRow.bind(insert, fold.key(), first + i, events.get(i));
                insert.executeUpdate();
            }
        }
    }

    private void refreshEntry(int number) throws SQLException {
        var entry = fold.conversation().entry(number);
        if (entry.isPresent()) {
            put(entry.get());
        } else {
            delete("delete from entry where conversation = ? and number = ?", number);
        }
    }

    private void put(Entry entry) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into entry (conversation, number, at, speaker, text, question) values (?, ?, ?, ?, ?, ?)
                on conflict do update set
                  at = excluded.at, speaker = excluded.speaker, text = excluded.text, question = excluded.question""")) {
            upsert.setLong(1, fold.key());
            upsert.setInt(2, entry.number());
            upsert.setLong(3, Nanoseconds.of(entry.at()));
            upsert.setString(4, entry.asTurn().map(turn -> Codes.of(turn.speaker())).orElse(null));
            upsert.setString(5, entry.text());
            upsert.setString(6, entry.asTurn().flatMap(Turn::question).orElse(null));
            upsert.executeUpdate();
        }
    }

    private void refreshFact(int sequence, int entry) throws SQLException {
        if (!fold.conversation().stands(sequence)) {
            delete("delete from fact where conversation = ? and sequence = ?", sequence);
            return;
        }
        var fact = ((Event.FactTaken) fold.conversation().events().get(sequence)).fact();
        try (var insert = connection.prepareStatement("""
                insert into fact (conversation, sequence, entry, topic, level, words) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""")) {
            insert.setLong(1, fold.key());
            insert.setInt(2, sequence);
            insert.setInt(3, entry);
            insert.setString(4, fact.topic());
            insert.setString(5, Codes.of(fact.level()));
            insert.setString(6, fact.words());
            insert.executeUpdate();
        }
    }

    private void refreshConversation(Event last) throws SQLException {
        var customer = fold.conversation().customer();
        if (customer.isPresent() && !isThere(customer.get())) {
            throw new IllegalArgumentException("there is no customer " + customer.get());
        }
        try (var update = connection.prepareStatement("""
                update conversation set ended = ?, last_event = ?, customer = ?, language = ? where key = ?""")) {
            update.setObject(1, fold.conversation().ended().map(Nanoseconds::of).orElse(null), Types.INTEGER);
            update.setLong(2, Nanoseconds.of(last.at()));
            update.setString(3, customer.map(CustomerId::toString).orElse(null));
            update.setString(4, fold.conversation().language().code());
            update.setLong(5, fold.key());
            update.executeUpdate();
        }
    }

    private boolean isThere(CustomerId customer) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from customer where id = ?")) {
            select.setString(1, customer.toString());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void delete(String sql, int number) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setLong(1, fold.key());
            delete.setInt(2, number);
            delete.executeUpdate();
        }
    }
}
