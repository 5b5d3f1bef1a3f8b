package org.askwell.core.conversation;

import java.time.Instant;
import java.util.Optional;

import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.Language;

/**
 * Something that happened in a conversation. Events are numbered by their place in the conversation's list, from 0;
 * where one event names another it does so by that <em>sequence</em>. Turns and notes are named by their
 * <em>entry</em>, counted from 0 in the order in which they were first said or noted.
 */
public sealed interface Event {
    /** When it happened. */
    Instant at();

    /** Whether the person did this, so that they can undo it; false for what follows from it by itself. */
    default boolean action() {
        return true;
    }

    /**
     * The conversation began. Always the first event, and only that.
     *
     * @param playbook id of the playbook it is held with
     * @param language in which the customer is spoken to
     */
    record Started(Instant at, String playbook, Language language) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }

    /** A turn: what one speaker said. */
    record Said(Instant at, int entry, Speaker speaker, String text) implements Event {}

    /** A note: what the seller wrote for themselves. */
    record Noted(Instant at, int entry, String text) implements Event {}

    /** The text of a turn or note was corrected. */
    record Edited(Instant at, int entry, String text) implements Event {}

    /** A turn was put to the other speaker. */
    record Reattributed(Instant at, int entry, Speaker speaker) implements Event {}

    /** A turn or note was taken out. */
    record Withdrawn(Instant at, int entry) implements Event {}

    /** The seller chose the stage. */
    record Moved(Instant at, String stage) implements Event {}

    /**
     * The seller asked a question that was suggested; it stands in the conversation as their turn.
     *
     * @param entry    the seller's turn in which it was asked; the next free number makes a new turn of {@code text}
     * @param question id of the question, or of the cue that an echo was made of
     * @param text     as it was spoken
     */
    record Asked(Instant at, int entry, String question, String text) implements Event {}

    /** The seller decided not to ask a suggested question. */
    record Skipped(Instant at, String question) implements Event {}

    /**
     * The customer answered a question that was asked.
     *
     * @param source sequence of the event with the words that answer it
     */
    record Answered(Instant at, int source, String question) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }

    /**
     * A fact was taken from the customer's words. It stands as long as those words do.
     *
     * @param source sequence of the event with the words: a {@link Said} or an {@link Edited}
     */
    record FactTaken(Instant at, int source, Fact fact) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }

    /** The seller presents although the pitch guard advises against it. */
    record PitchedAnyway(Instant at) implements Event {}

    /** The conversation was given a customer, or is without one again. */
    record CustomerGiven(Instant at, Optional<CustomerId> customer) implements Event {}

    /** The customer is spoken to in another language from here on. */
    record LanguageChosen(Instant at, Language language) implements Event {}

    /** The conversation ended. Nothing before it can be undone any more. */
    record Ended(Instant at) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }

    /** A conversation that had ended goes on. */
    record Resumed(Instant at) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }

    /** An earlier action doesn't stand any more, nor does what followed from it. */
    record Undone(Instant at, int sequence) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }

    /** An action that was undone stands again. */
    record Redone(Instant at, int sequence) implements Event {
        @Override
        public boolean action() {
            return false;
        }
    }
}
