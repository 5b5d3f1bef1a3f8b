package org.askwell.core.conversation;

/**
 * The line that is being typed and was not sent yet.
 *
 * @param speaker whose words it would be
 */
public record Draft(Speaker speaker, String text) {
    /** Nothing typed; the customer speaks first. */
    public static final Draft EMPTY = new Draft(Speaker.CUSTOMER, "");
}
