package org.askwell.exchange.transcript;

/**
 * A line of a file that holds nothing to listen to. What was said in it stays out of here.
 *
 * @param number of the line, from 1
 * @param fault  what is wrong with it
 * @param found  the label, language or field that is wrong, fit for a terminal; empty where the fault says it all
 */
public record MalformedLine(int number, Fault fault, String found) {
    private static final int LONGEST_SHOWN = 40;

    public MalformedLine {
        found = found.codePoints().filter(c -> !Character.isISOControl(c)).limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** What can be wrong with a line. */
    public enum Fault {
        /** The bytes are no UTF-8. */
        NOT_UTF8,
        /** It is longer than {@value DialogueReader#LONGEST_LINE} bytes. */
        TOO_LONG,
        /** It is no JSON object. */
        NOT_JSON,
        /** A field is missing, or of the wrong type. */
        BAD_FIELD,
        /** The language is none of the six. */
        UNKNOWN_LANGUAGE,
        /** The speaker is neither the customer nor the seller. */
        UNKNOWN_SPEAKER,
        /** Nobody was named yet who could have said it. */
        NO_SPEAKER
    }
}
