package org.askwell.core.coaching;

import java.util.List;

import org.askwell.core.conversation.Level;

/**
 * What is known on a topic.
 *
 * @param topic id of the playbook's topic
 * @param words the customer's words, the newest first; at most {@value #MOST_WORDS}, empty where nothing is known
 */
public record Known(String topic, Level level, List<String> words) {
    /** How many quotes of one topic are kept at hand. */
    public static final int MOST_WORDS = 3;

    public Known {
        words = List.copyOf(words);
    }
}
