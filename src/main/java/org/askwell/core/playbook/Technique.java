package org.askwell.core.playbook;

/** How a question asks. */
public enum Technique {
    OPEN, PROBING, CLARIFYING, ECHO, REFLECTING, SUMMARISING, CHOICE, HYPOTHETICAL, IMPLICATION, NEED_PAYOFF, CONFIRMING, COMMITMENT;

    /** Whether the question can be answered with one word; two such in a row feel like an interrogation. */
    public boolean closed() {
        return this == CHOICE || this == CONFIRMING || this == COMMITMENT;
    }
}
