package org.askwell.core.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.Language;

/**
 * One talk with a customer: the fold of its events, kept up to date in constant time for each new one.
 *
 * <p>What can change a line are a handful of events about that very line, so their number, not the length of the talk,
 * is what a correction costs. Not safe for use by many threads: it belongs to one.
 */
public final class Conversation {
    private final ConversationId id;
    private final List<Event> events = new ArrayList<>();
    private final BitSet undone = new BitSet();
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> undoable = new ArrayList<>();
    private final List<Integer> redoable = new ArrayList<>();
    private final List<Integer> customers = new ArrayList<>();
    private final List<Integer> languages = new ArrayList<>();
    private Optional<Instant> ended = Optional.empty();

    private Conversation(ConversationId id) {
        this.id = id;
    }

    /** The conversation with these events, of which the first is a {@link Event.Started}. */
    public static Conversation of(ConversationId id, List<? extends Event> events) {
        var conversation = new Conversation(id);
        events.forEach(conversation::append);
        conversation.started();
        return conversation;
    }

    /**
     * Takes the next event in.
     *
     * @throws IllegalArgumentException if it can't follow the events so far: it names a line or an event that isn't
     *     there, skips a number, or isn't the one {@link Event.Started}; nothing has changed then
     */
    public void append(Event event) {
        int sequence = events.size();
        if ((sequence == 0) != (event instanceof Event.Started)) {
            throw new IllegalArgumentException("a conversation starts once, with its first event");
        }
        switch (event) {
            case Event.Started _, Event.Moved _, Event.Skipped _, Event.PitchedAnyway _ -> { }
            case Event.Said said -> newLine(said.entry()).history.add(sequence);
            case Event.Noted noted -> newLine(noted.entry()).history.add(sequence);
            case Event.Asked asked -> (asked.entry() == lines.size() ? newLine(asked.entry()) : line(asked.entry())).history.add(sequence);
            case Event.Edited edited -> line(edited.entry()).history.add(sequence);
            case Event.Reattributed reattributed -> line(reattributed.entry()).history.add(sequence);
            case Event.Withdrawn withdrawn -> line(withdrawn.entry()).history.add(sequence);
            case Event.Answered answered -> mustBePast(answered.source());
            case Event.FactTaken taken -> {
                mustBePast(taken.source());
                line(taken.fact().entry());
            }
            case Event.CustomerGiven _ -> customers.add(sequence);
            case Event.LanguageChosen _ -> languages.add(sequence);
            case Event.Ended end -> {
                ended = Optional.of(end.at());
                undoable.clear();
                redoable.clear();
            }
            case Event.Resumed _ -> ended = Optional.empty();
            case Event.Undone undo -> {
                take(undoable, undo.sequence());
                undone.set(undo.sequence());
                redoable.add(undo.sequence());
            }
            case Event.Redone redo -> {
                take(redoable, redo.sequence());
                undone.clear(redo.sequence());
                undoable.add(redo.sequence());
            }
        }
        events.add(event);
        if (event.action()) {
            undoable.add(sequence);
            redoable.clear();
        }
        switch (event) {
            case Event.Undone undo -> refresh(undo.sequence());
            case Event.Redone redo -> refresh(redo.sequence());
            default -> refresh(sequence);
        }
    }

    public ConversationId id() {
        return id;
    }

    /** How it started. */
    public Event.Started started() {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a conversation has at least the event that starts it");
        }
        return (Event.Started) events.getFirst();
    }

    /** When it ended; empty while it goes on. */
    public Optional<Instant> ended() {
        return ended;
    }

    /** All events so far, also those that don't stand; the place in the list is an event's sequence. */
    public List<Event> events() {
        return Collections.unmodifiableList(events);
    }

    /** The sequence that the next event will have. */
    public int nextSequence() {
        return events.size();
    }

    /** The number that the next turn or note will have. */
    public int nextEntry() {
        return lines.size();
    }

    /**
     * Whether that event stands: it was not undone, and for a fact or an answer, the words that it was taken from are
     * still the line's words.
     */
    public boolean stands(int sequence) {
        if (undone.get(sequence)) {
            return false;
        }
        return switch (events.get(sequence)) {
            case Event.FactTaken taken -> isLatestWords(taken.source());
            case Event.Answered answered -> isLatestWords(answered.source());
            default -> true;
        };
    }

    /** The line with that number as it stands; empty where it was withdrawn or its first event undone. */
    public Optional<Entry> entry(int number) {
        return lines.get(number).now;
    }

    /** All lines as they stand, in order. Costs their number: a screen keeps its own list and asks for single ones. */
    public List<Entry> entries() {
        return lines.stream().flatMap(l -> l.now.stream()).toList();
    }

    /** The sequence of the event that first made that line. */
    public int firstEventOf(int entry) {
        return line(entry).history.getFirst();
    }

    /** The customer it is with, if that is known yet. */
    public Optional<CustomerId> customer() {
        return latestStanding(customers).flatMap(e -> ((Event.CustomerGiven) e).customer());
    }

    /** The language in which the customer is spoken to. */
    public Language language() {
        return latestStanding(languages).map(e -> ((Event.LanguageChosen) e).language()).orElse(started().language());
    }

    /**
     * The sequence of the action that an undo would take back; empty where there is none. The end of the talk closes what
     * came before it: then only what is done after the end, a customer or a language given, can be taken back.
     */
    public OptionalInt undoable() {
        return last(undoable);
    }

    /** The sequence of the action that a redo would bring back. */
    public OptionalInt redoable() {
        return last(redoable);
    }

    /** The number of the line that this event made or changed, if it is about one. */
    public static OptionalInt entryOf(Event event) {
        return switch (event) {
            case Event.Said e -> OptionalInt.of(e.entry());
            case Event.Noted e -> OptionalInt.of(e.entry());
            case Event.Asked e -> OptionalInt.of(e.entry());
            case Event.Edited e -> OptionalInt.of(e.entry());
            case Event.Reattributed e -> OptionalInt.of(e.entry());
            case Event.Withdrawn e -> OptionalInt.of(e.entry());
            default -> OptionalInt.empty();
        };
    }

    private boolean isLatestWords(int source) {
        var entry = entryOf(events.get(source));
        return entry.isPresent() && lines.get(entry.getAsInt()).words == source;
    }

    private void refresh(int sequence) {
        entryOf(events.get(sequence)).ifPresent(number -> lines.get(number).refold());
    }

    private Optional<Event> latestStanding(List<Integer> sequences) {
        for (int i = sequences.size() - 1; i >= 0; i--) {
            if (!undone.get(sequences.get(i))) {
                return Optional.of(events.get(sequences.get(i)));
            }
        }
        return Optional.empty();
    }

    private Line newLine(int entry) {
        if (entry != lines.size()) {
            throw new IllegalArgumentException("the next line is number " + lines.size() + ", not " + entry);
        }
        var line = new Line(entry);
        lines.add(line);
        return line;
    }

    private Line line(int entry) {
        if (entry < 0 || entry >= lines.size()) {
            throw new IllegalArgumentException("there is no line number " + entry);
        }
        return lines.get(entry);
    }

    private void mustBePast(int sequence) {
        if (sequence < 0 || sequence >= events.size()) {
            throw new IllegalArgumentException("there is no event number " + sequence + " yet");
        }
    }

    private static void take(List<Integer> stack, int sequence) {
        if (stack.isEmpty() || stack.getLast() != sequence) {
            throw new IllegalArgumentException("event number " + sequence + " is not the one to take back or to bring back now");
        }
        stack.removeLast();
    }

    private static OptionalInt last(List<Integer> stack) {
        return stack.isEmpty() ? OptionalInt.empty() : OptionalInt.of(stack.getLast());
    }

    /** A line, and the few events that made it what it is. */
    private final class Line {
        final int number;
        final List<Integer> history = new ArrayList<>();
        Optional<Entry> now = Optional.empty();
        /** Sequence of the event whose text the line shows; -1 where it shows none. */
        int words = -1;

        Line(int number) {
            this.number = number;
        }

        void refold() {
            now = Optional.empty();
            words = -1;
            for (int sequence : history) {
                if (!undone.get(sequence)) {
                    apply(sequence, events.get(sequence));
                }
            }
            if (now.isEmpty()) {
                words = -1;
            }
        }

        private void apply(int sequence, Event event) {
            switch (event) {
                case Event.Said e -> show(sequence, new Turn(number, e.at(), e.speaker(), e.text(), Optional.empty()));
                case Event.Noted e -> show(sequence, new Note(number, e.at(), e.text()));
                case Event.Asked e -> {
                    if (now.isEmpty() && history.getFirst() == sequence) {
                        show(sequence, new Turn(number, e.at(), Speaker.SELLER, e.text(), Optional.of(e.question())));
                    } else {
                        now = now.flatMap(Entry::asTurn)
                                .map(t -> new Turn(number, t.at(), t.speaker(), t.text(), Optional.of(e.question())));
                    }
                }
                case Event.Edited e -> now.ifPresent(line -> show(sequence, switch (line) {
                    case Turn t -> new Turn(number, t.at(), t.speaker(), e.text(), t.question());
                    case Note n -> new Note(number, n.at(), e.text());
                }));
                case Event.Reattributed e -> now.flatMap(Entry::asTurn).ifPresent(t -> {
                    // the same words from another mouth are other evidence: what was taken from them stands no more
                    show(sequence, new Turn(number, t.at(), e.speaker(), t.text(), t.question()));
                });
                case Event.Withdrawn _ -> now = Optional.empty();
                default -> throw new IllegalStateException("not about a line: " + event);
            }
        }

        private void show(int sequence, Entry entry) {
            now = Optional.of(entry);
            words = sequence;
        }
    }
}
