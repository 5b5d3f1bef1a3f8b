package org.askwell.core.coaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
 * @param nudges        by level, what interrupts since the latest turn
 */
public record Advice(
        RailReading rail, List<Suggestion> suggestions, GuardReading guard, List<Known> knowledge,
        List<OpenQuestion> openQuestions, List<SpottedCue> cues, boolean complaint, Map<Nudging, Nudge> nudges) {
    /** How many suggestions there are at most. */
    public static final int MOST_SUGGESTIONS = 5;

    public Advice {
        suggestions = List.copyOf(suggestions);
        knowledge = List.copyOf(knowledge);
        openQuestions = List.copyOf(openQuestions);
        cues = List.copyOf(cues);
        nudges = Map.copyOf(nudges);
    }

    /** The same advice with that question before the others; what the guard says helps stays the same question. */
    public Advice withFirst(Suggestion first) {
        var reordered = Stream.concat(Stream.of(first), suggestions.stream().filter(s -> !s.question().equals(first.question())))
                .limit(MOST_SUGGESTIONS).toList();
        var helping = guard.helps().stream().mapToObj(place -> suggestions.get(place - 1).question()).findFirst();
        var helps = IntStream.rangeClosed(1, reordered.size())
                .filter(place -> helping.equals(Optional.of(reordered.get(place - 1).question()))).findFirst();
        return new Advice(rail, reordered, new GuardReading(guard.verdict(), guard.signs(), guard.missing(), helps), knowledge,
                openQuestions, cues, complaint, nudges);
    }

    /** What interrupts now, as much as that level lets through; words being typed change nothing of it. */
    public Optional<Nudge> nudge(Nudging level) {
        return Optional.ofNullable(nudges.get(level));
    }
}
