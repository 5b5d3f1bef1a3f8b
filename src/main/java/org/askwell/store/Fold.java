package org.askwell.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.Event;

/**
 * A conversation in the hands of the writer, who keeps the tables of its lines and facts as it stands. Not safe for use by
 * many threads.
 */
final class Fold {
    private final long key;
    private final Conversation conversation;
    /** Of each line, the sequences of the facts that were ever taken from its words. */
    private final Map<Integer, List<Integer>> facts = new HashMap<>();

    /** @param key of its row */
    Fold(long key, Conversation conversation) {
        this.key = key;
        this.conversation = conversation;
        for (int i = 0; i < conversation.nextSequence(); i++) {
            rememberFact(i, conversation.events().get(i));
        }
    }

    long key() {
        return key;
    }

    Conversation conversation() {
        return conversation;
    }

    /** Takes the next event in, and adds to {@code changed} the number of the line that it may have changed. */
    void append(Event event, Set<Integer> changed) {
        int sequence = conversation.nextSequence();
        conversation.append(event);
        rememberFact(sequence, event);
        int cause = switch (event) {
            case Event.Undone undone -> undone.sequence();
            case Event.Redone redone -> redone.sequence();
            case Event.FactTaken taken -> taken.source();
            default -> sequence;
        };
        Conversation.entryOf(conversation.events().get(cause)).ifPresent(changed::add);
    }

    /** The sequences of all facts that were ever taken from the words of that line. */
    List<Integer> factsOf(int entry) {
        return facts.getOrDefault(entry, List.of());
    }

    private void rememberFact(int sequence, Event event) {
        if (event instanceof Event.FactTaken taken) {
            Conversation.entryOf(conversation.events().get(taken.source()))
                    .ifPresent(entry -> facts.computeIfAbsent(entry, _ -> new ArrayList<>()).add(sequence));
        }
    }
}
