package org.askwell.core.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.Language;

/**
 * The conversations in the notebook. Calls block until they are done, and what they were given is on disk when they
 * return; never call it on the screen's thread. Safe for use by many threads. Each call may throw a
 * {@link org.askwell.core.notebook.NotebookFailure}.
 */
public interface Conversations {
    /**
     * Appends events to a conversation, all or none; the first ever begins with a {@link Event.Started}. Events that
     * are there already are left alone, so a call that failed half-heard can be made again.
     *
     * @param first the sequence of the first of these events
     * @throws IllegalArgumentException if {@code first} would leave a gap, other events have these numbers already, the
     *     conversation can't take one of them, or it would be given a customer who isn't in the notebook
     */
    void append(ConversationId id, int first, List<? extends Event> events);

    /** The whole conversation, if there is one with that id. */
    Optional<Conversation> find(ConversationId id);

    /** The most recently started conversations, newest first, at most {@code limit}. */
    List<Summary> recent(int limit);

    /** How many conversations there are. */
    int count();

    /** Keeps the stage that the rail shows, for lists. Does nothing where there is no such conversation. */
    void keepStage(ConversationId id, String stage);

    /**
     * Keeps the half-typed line of a conversation in the place of the one before; a blank one is forgotten. Does nothing
     * where there is no such conversation.
     */
    void keepDraft(ConversationId id, Draft draft);

    /** The half-typed line of that conversation, if there is one. */
    Optional<Draft> draft(ConversationId id);

    /**
     * Removes the conversation with all that happened in it and its half-typed line, for good; its customer stays. Does
     * nothing where there is no such conversation.
     */
    void remove(ConversationId id);

    /**
     * A conversation in a list.
     *
     * @param ended    when it ended; empty while it is open
     * @param playbook id of the playbook it is held with
     * @param stage    id of the stage that the rail last showed, if {@link #keepStage} was told
     * @param lastSaid the last words of the customer, if they said any
     * @param turns    how many turns stand
     */
    record Summary(
            ConversationId id, Instant started, Optional<Instant> ended, Instant lastEvent, Optional<CustomerId> customer,
            String playbook, Language language, Optional<String> stage, Optional<String> lastSaid, int turns) {}
}
