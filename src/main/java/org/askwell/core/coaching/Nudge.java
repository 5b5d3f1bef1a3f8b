package org.askwell.core.coaching;

import java.util.Optional;

/**
 * A hint that interrupts: rare, about one line of the conversation, and gone with the next turn of anybody.
 *
 * @param entry the line it is about: the complaint, the question, or the seller's own turn
 * @param words the customer's words, where it is about their words
 */
public record Nudge(Kind kind, int entry, Optional<String> words) {
    /** What it is about, the most pressing first. */
    public enum Kind {
        /** A complaint began: it comes before anything that sells. */
        COMPLAINT,
        /** The customer asked, and the seller has spoken since without an answer. */
        UNANSWERED,
        /** The seller presents while the guard says too early. */
        TOO_EARLY
    }
}
