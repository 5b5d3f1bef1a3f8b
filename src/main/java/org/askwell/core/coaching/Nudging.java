package org.askwell.core.coaching;

/** How much may interrupt. */
public enum Nudging {
    /** Complaints and unanswered questions. */
    QUIET,
    /** All that there is. */
    NORMAL;

    boolean shows(Nudge.Kind kind) {
        return this == NORMAL || kind != Nudge.Kind.TOO_EARLY;
    }
}
