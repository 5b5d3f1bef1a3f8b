package org.askwell.core.conversation;

import java.time.Instant;
import java.util.Optional;

/** A line of the conversation as it stands now: a {@link Turn} or a {@link Note}. */
public sealed interface Entry permits Turn, Note {
    /** Its number, from 0, in the order of speaking. */
    int number();

    /** When it was first said or noted. */
    Instant at();

    /** Its words, as last corrected. */
    String text();

    /** The turn, if it is one. */
    default Optional<Turn> asTurn() {
        return this instanceof Turn turn ? Optional.of(turn) : Optional.empty();
    }
}
