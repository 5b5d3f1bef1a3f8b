package org.askwell.core.conversation;

import java.util.UUID;

/** Names one conversation, in this notebook and in every other. */
public record ConversationId(UUID value) {
    /** Reads what {@link #toString} wrote; {@link IllegalArgumentException} for every other text. */
    public static ConversationId of(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
