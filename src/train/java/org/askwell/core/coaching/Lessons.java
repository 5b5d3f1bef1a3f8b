package org.askwell.core.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.askwell.core.coaching.ear.Features;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Address;
import org.askwell.train.Talk;

/** Lets a coach listen to labelled talks, and keeps what the reader would look at in each turn of the customer. */
public final class Lessons {
    private static final Instant TIME = Instant.EPOCH;

    private final Coach coach;

    public Lessons(Coach coach) {
        this.coach = coach;
    }

    /**
     * A turn of the customer.
     *
     * @param cues the names of the kinds of cue that phrases heard
     */
    public record Heard(Talk.Turn turn, Features features, List<SpottedCue> cues) {}

    /** The customer's turns of a talk, in order. */
    public List<Heard> of(Talk talk) {
        var state = coach.beginning(talk.language(), Address.usual(talk.language()));
        var heard = new ArrayList<Heard>();
        int entry = 0;
        for (var turn : talk.turns()) {
            var said = new Event.Said(TIME, entry, turn.speaker(), turn.text());
            if (turn.speaker() == Speaker.CUSTOMER) {
                var reading = coach.read(state, turn.text());
                heard.add(new Heard(turn, coach.features(state, turn.text()), reading.cues()));
                var before = state;
                state = coach.after(state, said);
                for (var event : coach.follow(before, said, reading, entry, entry)) {
                    state = coach.after(state, event);
                }
            } else {
                state = coach.after(state, said);
            }
            entry++;
        }
        return heard;
    }
}
