package org.askwell.settings;

import org.askwell.core.coaching.Nudging;

/**
 * What may interrupt somebody.
 *
 * @param nudges which nudges are shown
 */
public record Interruptions(Nudging nudges) {
    public static final Section<Interruptions> SECTION =
            new Section<>("interruptions", Interruptions.class, new Interruptions(Nudging.NORMAL));
}
