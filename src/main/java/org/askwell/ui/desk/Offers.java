package org.askwell.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.core.coaching.Advice;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.conversation.Draft;

/** What the coach advises now: the questions on offer, led by one that the seller wants. */
final class Offers {
    /** How many questions are offered at rest. */
    private static final int AT_REST = 3;

    private final Coaching coaching;
    private final ReadOnlyObjectWrapper<Advice> advice;
    private final ReadOnlyBooleanWrapper five = new ReadOnlyBooleanWrapper(this, "five");
    private Optional<Suggestion> wanted = Optional.empty();

    Offers(Coaching coaching, Draft draft, Instant now) {
        this.coaching = coaching;
        this.advice = new ReadOnlyObjectWrapper<>(this, "advice", coaching.advise(draft, now));
    }

    ReadOnlyObjectProperty<Advice> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** Whether five questions are offered rather than three. */
    ReadOnlyBooleanProperty fiveProperty() {
        return five.getReadOnlyProperty();
    }

    void offerFive(boolean more) {
        five.set(more);
    }

    Advice advice() {
        return advice.get();
    }

    /** Asks the coach again. */
    void refresh(Draft draft, Instant now) {
        var fresh = coaching.advise(draft, now);
        advice.set(wanted.map(fresh::withFirst).orElse(fresh));
    }

    /** How many questions are offered now. */
    int count() {
        return Math.min(five.get() ? Advice.MOST_SUGGESTIONS : AT_REST, advice().suggestions().size());
    }

    /** The question offered at that place, from 1. */
    Optional<Suggestion> at(int place) {
        return place >= 1 && place <= count() ? Optional.of(advice().suggestions().get(place - 1)) : Optional.empty();
    }

    /** All questions of the playbook that were neither asked nor put away, those that fit the stage first. */
    List<Suggestion> unaskedQuestions() {
        return coaching.unaskedQuestions(advice());
    }

    /** A question about that topic: the best of those advised, or else one that was not asked yet. */
    Optional<Suggestion> about(String topic) {
        return advice().suggestions().stream().filter(s -> s.topic().equals(topic)).findFirst()
                .or(() -> unaskedQuestions().stream().filter(s -> s.topic().equals(topic)).findFirst());
    }

    /** That question leads from the next advice on. */
    void want(Suggestion question) {
        wanted = Optional.of(question);
    }

    /** The coach's own order holds again from the next advice on. */
    void wantNothing() {
        wanted = Optional.empty();
    }
}
