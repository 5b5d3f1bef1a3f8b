package org.askwell.core.conversation;

/**
 * What is known on a topic, in the customer's own words.
 *
 * @param topic id of the playbook's topic
 * @param level vague or specific
 * @param words what the customer said, as they said it; at most {@value #LONGEST_WORDS} characters
 * @param entry number of the turn it comes from
 */
public record Fact(String topic, Level level, String words, int entry) {
    /** A quote longer than this is no quote any more. */
    public static final int LONGEST_WORDS = 160;

    public Fact {
        if (level == Level.UNKNOWN) {
            throw new IllegalArgumentException("an unknown fact is no fact");
        }
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("a fact holds 1 to " + LONGEST_WORDS + " characters of the customer's words");
        }
    }
}
