package org.askwell.core.coaching;

import java.util.Optional;

import org.askwell.core.playbook.Technique;

/**
 * A question offered now.
 *
 * @param question  id of the playbook's question, or of the cue that this echo is made of
 * @param text      as it may be spoken, in the conversation's language
 * @param technique how it asks
 * @param topic     id of the topic it asks about
 * @param reason    why it is offered now
 */
public record Suggestion(String question, String text, Technique technique, String topic, Reason reason) {
    /**
     * Why a question is offered now: a code, and the customer's words where they are the reason.
     */
    public record Reason(Code code, Optional<String> words) {
        /** The reasons there are, the strongest first. */
        public enum Code {
            /** The customer used a vague word, and this asks for what it means. */
            ECHO,
            /** The customer just said something that this follows. */
            JUST_SAID,
            /** Several facts are new: say them back before asking on. */
            SUM_UP,
            /** The topic is known only vaguely. */
            TOPIC_VAGUE,
            /** Nothing is known on the topic. */
            TOPIC_UNKNOWN,
            /** It helps to find out whether the customer is ready to go on. */
            FITS_STAGE
        }
    }
}
