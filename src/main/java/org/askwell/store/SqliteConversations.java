package org.askwell.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.customer.CustomerId;

/** The conversations in the notebook's tables. */
final class SqliteConversations implements Conversations {
    /** More than are open on a desk at once; a conversation beyond them is read again before it is written. */
    private static final int FOLDS_KEPT = 8;

    private final Database database;
    /** The conversations written last, exactly as they are on the disk. Guarded by itself. */
    private final Map<ConversationId, Fold> folds = new LinkedHashMap<>();

    SqliteConversations(Database database) {
        this.database = database;
    }

    @Override
    public void append(ConversationId id, int first, List<? extends Event> events) {
        var given = List.<Event>copyOf(events);
        synchronized (folds) {
            // taken out, and put back as the youngest only once all is on the disk
            var known = Optional.ofNullable(folds.remove(id));
            var kept = database.write(connection -> {
                var before = known.isPresent() ? known : load(connection, id);
                return append(connection, id, before, first, given);
            });
            kept.ifPresent(fold -> folds.put(id, fold));
            if (folds.size() > FOLDS_KEPT) {
                folds.remove(folds.keySet().iterator().next());
            }
        }
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return database.read(connection -> load(connection, id)).map(Fold::conversation);
    }

    @Override
    public List<Summary> recent(int limit) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("""
                    select id, started, ended, last_event, customer, playbook, language, stage,
                      (select text from entry where conversation = key and speaker = 'customer'
                       order by number desc limit 1) as last_said,
                      (select count(*) from entry where conversation = key and speaker is not null) as turns
                    from conversation order by started desc, key desc limit ?""")) {
                select.setInt(1, limit);
                var summaries = new ArrayList<Summary>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        summaries.add(summary(rows));
                    }
                } catch (IllegalArgumentException e) {
                    throw database.damaged("the list of conversations can't be read", e);
                }
                return summaries;
            }
        });
    }

    @Override
    public int count() {
        return database.read(connection -> Connections.number(connection, "select count(*) from conversation"));
    }

    @Override
    public void keepStage(ConversationId id, String stage) {
        database.write(connection -> {
            try (var update = connection.prepareStatement("update conversation set stage = ? where id = ?")) {
                update.setString(1, stage);
                update.setString(2, id.toString());
                return update.executeUpdate();
            }
        });
    }

    @Override
    public void keepDraft(ConversationId id, Draft draft) {
        database.write(connection -> draft.text().isBlank() ? forget(connection, id) : keep(connection, id, draft));
    }

    @Override
    public Optional<Draft> draft(ConversationId id) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("""
                    select speaker, text from draft
                    where conversation = (select key from conversation where id = ?)""")) {
                select.setString(1, id.toString());
                try (var rows = select.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Draft(Codes.speaker(rows.getString("speaker")), rows.getString("text")))
                            : Optional.<Draft>empty();
                }
            }
        });
    }

    @Override
    public void remove(ConversationId id) {
        synchronized (folds) {
            folds.remove(id);
            database.write(connection -> {
                FoldRows.remove(connection, id);
                return id;
            });
        }
    }

    private Optional<Fold> append(
            Connection connection, ConversationId id, Optional<Fold> before, int first, List<Event> given) throws SQLException {
        var there = before.map(f -> f.conversation().events()).orElse(List.of());
        if (first < 0 || first > there.size()) {
            throw new IllegalArgumentException("the next event is number " + there.size() + ", not " + first);
        }
        int known = Math.min(given.size(), there.size() - first);
        if (!there.subList(first, first + known).equals(given.subList(0, known))) {
            throw new IllegalArgumentException("other events stand from number " + first + " on");
        }
        var fresh = given.subList(known, given.size());
        if (before.isPresent()) {
            new FoldRows(connection, before.get()).append(fresh);
            return before;
        }
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        var begun = FoldRows.begin(connection, id, fresh.getFirst());
        new FoldRows(connection, begun).append(fresh.subList(1, fresh.size()));
        return Optional.of(begun);
    }

    private Optional<Fold> load(Connection connection, ConversationId id) throws SQLException {
        try {
            return FoldRows.load(connection, id);
        } catch (IllegalArgumentException e) {
            throw database.damaged("the events of a conversation don't fit together", e);
        }
    }

    private static Summary summary(ResultSet rows) throws SQLException {
        long ended = rows.getLong("ended");
        var end = rows.wasNull() ? Optional.<Instant>empty() : Optional.of(Nanoseconds.toInstant(ended));
        return new Summary(
                ConversationId.of(rows.getString("id")),
                Nanoseconds.toInstant(rows.getLong("started")),
                end,
                Nanoseconds.toInstant(rows.getLong("last_event")),
                Optional.ofNullable(rows.getString("customer")).map(CustomerId::of),
                rows.getString("playbook"),
                Codes.language(rows.getString("language")),
                Optional.ofNullable(rows.getString("stage")),
                Optional.ofNullable(rows.getString("last_said")),
                rows.getInt("turns"));
    }

    private static int keep(Connection connection, ConversationId id, Draft draft) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into draft (conversation, speaker, text) select key, ?, ? from conversation where id = ?
                on conflict do update set speaker = excluded.speaker, text = excluded.text""")) {
            upsert.setString(1, Codes.of(draft.speaker()));
            upsert.setString(2, draft.text());
            upsert.setString(3, id.toString());
            return upsert.executeUpdate();
        }
    }

    private static int forget(Connection connection, ConversationId id) throws SQLException {
        try (var delete = connection.prepareStatement("""
                delete from draft where conversation = (select key from conversation where id = ?)""")) {
            delete.setString(1, id.toString());
            return delete.executeUpdate();
        }
    }
}
