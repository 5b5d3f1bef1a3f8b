package org.askwell.core.coaching;

/** What became of a question that was offered. */
public enum QuestionState {
    /** The seller asked it, and waits. */
    ASKED,
    /** The seller asked it, and the customer's words answer it. */
    ANSWERED,
    /** The seller put it away. */
    SKIPPED
}
