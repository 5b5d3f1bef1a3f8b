package org.askwell.core.coaching;

import java.util.List;

/**
 * All that the coach shows after a turn, or while one is typed.
 *
 * @param rail          where the customer is
 * @param suggestions   what to ask next, the best first, at most {@value #MOST_SUGGESTIONS}
 * @param guard         whether to present yet
 * @param knowledge     what is known on each topic of the playbook, in its order
 * @param openQuestions what the customer asked and nobody answered yet, oldest first
 * @param cues          what the customer's newest turn calls for, in the order of its words
 * @param complaint     whether a complaint is open, so that selling is put away
 */
public record Advice(
        RailReading rail, List<Suggestion> suggestions, GuardReading guard, List<Known> knowledge,
        List<OpenQuestion> openQuestions, List<SpottedCue> cues, boolean complaint) {
    /** How many suggestions there are at most. */
    public static final int MOST_SUGGESTIONS = 5;

    public Advice {
        suggestions = List.copyOf(suggestions);
        knowledge = List.copyOf(knowledge);
        openQuestions = List.copyOf(openQuestions);
        cues = List.copyOf(cues);
    }
}
