package org.askwell.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Fact;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.Language;
import org.jspecify.annotations.Nullable;

/** An event as the columns of its row, of which each kind uses a few. */
final class EventRow {
    static final String INSERT = """
            insert into event (conversation, sequence, at, kind, entry, speaker, subject, language, level, text, source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String SELECT = """
            select at, kind, entry, speaker, subject, language, level, text, source from event
            where conversation = ? order by sequence""";

    private final Instant at;
    private final String kind;
    private @Nullable Integer entry;
    private @Nullable Speaker speaker;
    private @Nullable String subject;
    private @Nullable Language language;
    private @Nullable Level level;
    private @Nullable String text;
    private @Nullable Integer source;

    private EventRow(Instant at, String kind) {
        this.at = at;
        this.kind = kind;
    }

    /** Sets the parameters of {@link #INSERT}. */
    static void bind(PreparedStatement insert, long conversation, int sequence, Event event) throws SQLException {
        var row = of(event);
        insert.setLong(1, conversation);
        insert.setInt(2, sequence);
        insert.setLong(3, Nanoseconds.of(row.at));
        insert.setString(4, row.kind);
        insert.setObject(5, row.entry, Types.INTEGER);
        insert.setString(6, row.speaker == null ? null : Codes.of(row.speaker));
        insert.setString(7, row.subject);
        insert.setString(8, row.language == null ? null : row.language.code());
        insert.setString(9, row.level == null ? null : Codes.of(row.level));
        insert.setString(10, row.text);
        insert.setObject(11, row.source, Types.INTEGER);
    }

    /**
     * The event in the current row of {@link #SELECT}.
     *
     * @throws IllegalArgumentException if there is no such event
     */
    static Event read(ResultSet rows) throws SQLException {
        var row = new EventRow(Nanoseconds.toInstant(rows.getLong("at")), rows.getString("kind"));
        row.entry = number(rows, "entry");
        row.speaker = code(rows, "speaker", Codes::speaker);
        row.subject = rows.getString("subject");
        row.language = code(rows, "language", Codes::language);
        row.level = code(rows, "level", Codes::level);
        row.text = rows.getString("text");
        row.source = number(rows, "source");
        return row.toEvent();
    }

    private static EventRow of(Event event) {
        return switch (event) {
            case Event.Started e -> row(e, "started").subject(e.playbook()).language(e.language());
            case Event.Said e -> row(e, "said").entry(e.entry()).speaker(e.speaker()).text(e.text());
            case Event.Noted e -> row(e, "noted").entry(e.entry()).text(e.text());
            case Event.Edited e -> row(e, "edited").entry(e.entry()).text(e.text());
            case Event.Reattributed e -> row(e, "reattributed").entry(e.entry()).speaker(e.speaker());
            case Event.Withdrawn e -> row(e, "withdrawn").entry(e.entry());
            case Event.Moved e -> row(e, "moved").subject(e.stage());
            case Event.Asked e -> row(e, "asked").entry(e.entry()).subject(e.question()).text(e.text());
            case Event.Skipped e -> row(e, "skipped").subject(e.question());
            case Event.Answered e -> row(e, "answered").source(e.source()).subject(e.question());
            case Event.FactTaken e -> row(e, "fact").source(e.source()).entry(e.fact().entry())
                    .subject(e.fact().topic()).level(e.fact().level()).text(e.fact().words());
            case Event.PitchedAnyway e -> row(e, "pitched");
            case Event.CustomerGiven e -> row(e, "customer").subject(e.customer().map(CustomerId::toString).orElse(null));
            case Event.LanguageChosen e -> row(e, "language").language(e.language());
            case Event.Ended e -> row(e, "ended");
            case Event.Resumed e -> row(e, "resumed");
            case Event.Undone e -> row(e, "undone").source(e.sequence());
            case Event.Redone e -> row(e, "redone").source(e.sequence());
        };
    }

    private Event toEvent() {
        return switch (kind) {
            case "started" -> new Event.Started(at, used(subject), used(language));
            case "said" -> new Event.Said(at, used(entry), used(speaker), used(text));
            case "noted" -> new Event.Noted(at, used(entry), used(text));
            case "edited" -> new Event.Edited(at, used(entry), used(text));
            case "reattributed" -> new Event.Reattributed(at, used(entry), used(speaker));
            case "withdrawn" -> new Event.Withdrawn(at, used(entry));
            case "moved" -> new Event.Moved(at, used(subject));
            case "asked" -> new Event.Asked(at, used(entry), used(subject), used(text));
            case "skipped" -> new Event.Skipped(at, used(subject));
            case "answered" -> new Event.Answered(at, used(source), used(subject));
            case "fact" -> new Event.FactTaken(at, used(source), new Fact(used(subject), used(level), used(text), used(entry)));
            case "pitched" -> new Event.PitchedAnyway(at);
            case "customer" -> new Event.CustomerGiven(at, Optional.ofNullable(subject).map(CustomerId::of));
            case "language" -> new Event.LanguageChosen(at, used(language));
            case "ended" -> new Event.Ended(at);
            case "resumed" -> new Event.Resumed(at);
            case "undone" -> new Event.Undone(at, used(source));
            case "redone" -> new Event.Redone(at, used(source));
            default -> throw new IllegalArgumentException("no kind of event: " + kind);
        };
    }

    private <T> T used(@Nullable T column) {
        if (column == null) {
            throw new IllegalArgumentException("an event of the kind " + kind + " lacks a value");
        }
        return column;
    }

    private static EventRow row(Event event, String kind) {
        return new EventRow(event.at(), kind);
    }

    private EventRow entry(int value) {
        entry = value;
        return this;
    }

    private EventRow speaker(Speaker value) {
        speaker = value;
        return this;
    }

    private EventRow subject(@Nullable String value) {
        subject = value;
        return this;
    }

    private EventRow language(Language value) {
        language = value;
        return this;
    }

    private EventRow level(Level value) {
        level = value;
        return this;
    }

    private EventRow text(String value) {
        text = value;
        return this;
    }

    private EventRow source(int value) {
        source = value;
        return this;
    }

    private static <T> @Nullable T code(ResultSet rows, String column, Function<String, T> meaning) throws SQLException {
        var code = rows.getString(column);
        return code == null ? null : meaning.apply(code);
    }

    private static @Nullable Integer number(ResultSet rows, String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? null : value;
    }
}
