package org.askwell.core.coaching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether it is time to present.
 *
 * @param verdict the word
 * @param signs   what speaks for it
 * @param missing the sign to look for next, if one is missing
 * @param helps   the place (from 1) of the suggestion that would bring that sign, if one of them would
 */
public record GuardReading(Verdict verdict, Set<Sign> signs, Optional<Sign> missing, OptionalInt helps) {
    public GuardReading {
        var copy = EnumSet.noneOf(Sign.class);
        copy.addAll(signs);
        signs = Collections.unmodifiableSet(copy);
    }

    /** The guard's word. */
    public enum Verdict {
        /** None or one sign. */
        TOO_EARLY,
        /** Something is clear, but not enough. */
        NOT_YET,
        /** The need and at least three other signs. */
        READY,
        /** The customer asks for the product or its price: answer in one sentence, then ask. */
        ANSWER_THEN_ASK,
        /** A complaint is open: selling is put away. */
        PUT_AWAY
    }

    /** The five signs that presenting is welcome. */
    public enum Sign {
        /** An explicit need in the customer's words. */
        NEED,
        /** What the need costs or causes. */
        IMPACT,
        /** A criterion by which they will judge. */
        CRITERION,
        /** Who decides is known, or was asked. */
        DECIDERS,
        /** A summary that the customer confirmed. */
        SUMMARY
    }
}
