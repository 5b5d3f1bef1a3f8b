package org.askwell.core.coaching;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.askwell.core.coaching.GuardReading.Sign;
import org.askwell.core.coaching.GuardReading.Verdict;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Technique;

/**
 * Warns of presenting too early. Ready are the need and at least three of the other four signs; too early is none or one
 * sign; all else is not yet. It never blocks.
 */
final class PitchGuard {
    private final Playbook playbook;

    PitchGuard(Playbook playbook) {
        this.playbook = playbook;
    }

    GuardReading read(Understanding state, List<Suggestion> suggestions) {
        var signs = signs(state);
        var missing = EnumSet.complementOf(EnumSet.copyOf(signs)).stream().findFirst();
        return new GuardReading(verdict(state, signs), signs, missing, missing.map(m -> helps(m, suggestions)).orElse(OptionalInt.empty()));
    }

    private static Verdict verdict(Understanding state, Set<Sign> signs) {
        if (state.complaint()) {
            return Verdict.PUT_AWAY;
        }
        if (ready(signs)) {
            return Verdict.READY;
        }
        if (!state.latest().asked().isEmpty() && state.latest().moment().equals(Optional.of(Moment.INFORMATION)) && !state.openQuestions().isEmpty()) {
            return Verdict.ANSWER_THEN_ASK;
        }
        return signs.size() <= 1 ? Verdict.TOO_EARLY : Verdict.NOT_YET;
    }

    /** Whether it is time to present, and so to ask for a commitment. */
    boolean ready(Understanding state) {
        return ready(signs(state));
    }

    /** The topic that would bring the first missing sign. */
    Optional<String> missingTopic(Understanding state) {
        return EnumSet.complementOf(EnumSet.copyOf(signs(state))).stream().findFirst().flatMap(this::topicOf);
    }

    private static boolean ready(Set<Sign> signs) {
        return signs.contains(Sign.NEED) && signs.size() >= 4;
    }

    private EnumSet<Sign> signs(Understanding state) {
        var signs = EnumSet.noneOf(Sign.class);
        if (level(state, CanonicalTopic.NEED) == Level.SPECIFIC) {
            signs.add(Sign.NEED);
        }
        if (level(state, CanonicalTopic.IMPACT) == Level.SPECIFIC) {
            signs.add(Sign.IMPACT);
        }
        if (level(state, CanonicalTopic.CRITERIA) == Level.SPECIFIC) {
            signs.add(Sign.CRITERION);
        }
        if (level(state, CanonicalTopic.DECIDERS) == Level.SPECIFIC || state.signs().decidersAsked()) {
            signs.add(Sign.DECIDERS);
        }
        if (state.signs().summarised()) {
            signs.add(Sign.SUMMARY);
        }
        return signs;
    }

    private Level level(Understanding state, CanonicalTopic canonical) {
        var best = Level.UNKNOWN;
        for (var topic : playbook.topics()) {
            if (topic.canonical().equals(Optional.of(canonical)) && state.level(topic.id()).compareTo(best) > 0) {
                best = state.level(topic.id());
            }
        }
        return best;
    }

    private Optional<String> topicOf(Sign sign) {
        return switch (sign) {
            case NEED -> topic(CanonicalTopic.NEED);
            case IMPACT -> topic(CanonicalTopic.IMPACT);
            case CRITERION -> topic(CanonicalTopic.CRITERIA);
            case DECIDERS -> topic(CanonicalTopic.DECIDERS);
            case SUMMARY -> Optional.empty();
        };
    }

    private Optional<String> topic(CanonicalTopic canonical) {
        return playbook.topic(canonical).map(t -> t.id());
    }

    private OptionalInt helps(Sign sign, List<Suggestion> suggestions) {
        for (int i = 0; i < suggestions.size(); i++) {
            var suggestion = suggestions.get(i);
            boolean brings = sign == Sign.SUMMARY
                    ? suggestion.technique() == Technique.SUMMARISING
                    : topicOf(sign).equals(Optional.of(suggestion.topic()));
            if (brings) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
