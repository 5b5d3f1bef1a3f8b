package org.askwell.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.Reading;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.Entry;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;

/** The lines of a conversation as they are shown, kept up to date event by event. */
final class Transcript {
    private final Coaching coaching;
    private final Conversation conversation;
    private final TalkClock talkClock;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> view = FXCollections.unmodifiableObservableList(lines);
    private OptionalInt newestCustomerTurn = OptionalInt.empty();

    Transcript(Coaching coaching) {
        this.coaching = coaching;
        this.conversation = coaching.conversation();
        this.talkClock = new TalkClock(conversation.started().at());
        conversation.events().forEach(talkClock::take);
        lines.setAll(conversation.entries().stream().map(this::line).toList());
        showCuesOfNewest();
    }

    /** Turns and notes as they stand, in the order of speaking; not to be changed from outside. */
    ObservableList<Line> lines() {
        return view;
    }

    /** The time talked until then. */
    Duration talked(Instant until) {
        return talkClock.at(until);
    }

    /** What the coach heard in the customer's newest turn. */
    Optional<Reading> newestReading() {
        return newestCustomerTurn.isPresent() ? coaching.reading(newestCustomerTurn.getAsInt()) : Optional.empty();
    }

    /** Takes events in that the conversation has just taken in. */
    void take(List<? extends Event> events) {
        for (var event : events) {
            talkClock.take(event);
            refreshLineOf(event);
        }
        showCuesOfNewest();
    }

    /** Marks the line whose words are being corrected, or says that they are no more. */
    void markCorrecting(int entry, boolean correcting) {
        change(entry, line -> line.withCorrecting(correcting));
    }

    /** The number of the line before that one, or of the newest where none is given. */
    OptionalInt before(OptionalInt entry) {
        return lines.reversed().stream().mapToInt(l -> l.entry().number()).filter(n -> entry.isEmpty() || n < entry.getAsInt()).findFirst();
    }

    /** The number of the line after that one. */
    OptionalInt after(int entry) {
        return lines.stream().mapToInt(l -> l.entry().number()).filter(n -> n > entry).findFirst();
    }

    /** The coach heard everything again. */
    void hearAgain() {
        showCuesOfNewest();
    }

    private void refreshLineOf(Event event) {
        var about = switch (event) {
            case Event.Undone undone -> conversation.events().get(undone.sequence());
            case Event.Redone redone -> conversation.events().get(redone.sequence());
            default -> event;
        };
        Conversation.entryOf(about).ifPresent(number -> {
            int at = placeOf(number);
            boolean there = isAt(at, number);
            var entry = conversation.entry(number);
            if (entry.isPresent() && there) {
                lines.set(at, line(entry.get()));
            } else if (entry.isPresent()) {
                lines.add(at, line(entry.get()));
            } else if (there) {
                lines.remove(at);
            }
        });
    }

    private void showCuesOfNewest() {
        var newest = lines.reversed().stream()
                .filter(l -> l.entry().asTurn().filter(t -> t.speaker() == Speaker.CUSTOMER).isPresent())
                .mapToInt(l -> l.entry().number()).findFirst();
        if (!newest.equals(newestCustomerTurn)) {
            newestCustomerTurn.ifPresent(number -> change(number, line -> line.withCues(List.of())));
        }
        newestCustomerTurn = newest;
        newest.ifPresent(number ->
                change(number, line -> line.withCues(coaching.reading(number).map(Reading::cues).orElse(List.of()))));
    }

    private void change(int number, UnaryOperator<Line> how) {
        int at = placeOf(number);
        if (isAt(at, number)) {
            var changed = how.apply(lines.get(at));
            if (!changed.equals(lines.get(at))) {
                lines.set(at, changed);
            }
        }
    }

    /** Where the line of that number is, or would be; looked for from the end, where things happen. */
    private int placeOf(int number) {
        int at = lines.size();
        while (at > 0 && lines.get(at - 1).entry().number() >= number) {
            at--;
        }
        return at;
    }

    private boolean isAt(int place, int number) {
        return place < lines.size() && lines.get(place).entry().number() == number;
    }

    private Line line(Entry entry) {
        return new Line(entry, talkClock.at(entry.at()), List.of(), false);
    }
}
