package org.askwell.core.coaching;

import java.util.List;
import java.util.Optional;

import org.askwell.core.coaching.ear.Belief;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.Moment;

/**
 * What the coach hears in one turn of the customer.
 *
 * @param moment where the customer is with these words; empty where they show nothing (a greeting, thanks, a bare "ok")
 * @param toward  what the words point to on the rail: mostly that moment; another where plain phrases speak for it in the same turn
 * @param belief  where the customer probably is after it
 * @param words   the words that show it; empty where the moment comes from the seller's question that they answer
 * @param signals how many pieces of the turn speak for what it points to, each of other words: 0 to {@value #MOST_SIGNALS}
 * @param cues   in the order of the words, each cue once
 * @param stated what they say on which topic
 * @param asked  what they ask, in their words
 */
public record Reading(
        Optional<Moment> moment, Optional<Moment> toward, Belief belief, Optional<String> words, int signals, List<SpottedCue> cues, List<Stated> stated, List<String> asked) {
    /** What one turn can count for on the rail at most. */
    static final int MOST_SIGNALS = 2;

    /** Nothing heard yet. */
    public static final Reading NOTHING = new Reading(Optional.empty(), Optional.empty(), Belief.OPEN, Optional.empty(), 0, List.of(), List.of(), List.of());

    public Reading {
        cues = List.copyOf(cues);
        stated = List.copyOf(stated);
        asked = List.copyOf(asked);
    }

    /**
     * Something stated on a topic.
     *
     * @param topic id of the playbook's topic
     * @param words as they were said
     */
    public record Stated(String topic, Level level, String words) {}
}
