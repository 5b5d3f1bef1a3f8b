package org.askwell.app;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbooks;

/** Plays a script into the notebook, as if it had been typed on the desk. */
final class Player {
    private static final Duration OPENING = Duration.ofSeconds(8);

    private final Conversations conversations;
    private final Customers customers;
    private final Playbooks playbooks;
    private final Readers readers;

    Player(Conversations conversations, Customers customers, Playbooks playbooks, Readers readers) {
        this.readers = readers;
        this.conversations = conversations;
        this.customers = customers;
        this.playbooks = playbooks;
    }

    /** The id that a thing of that name always has: to play a script again puts it in no second time. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The id that the customer in that script always has. */
    static CustomerId customer(Script script) {
        return new CustomerId(id(script.person()));
    }

    /**
     * Puts the script into the notebook.
     *
     * @param began  when the conversation began
     * @param breath how long nobody speaks before each line
     */
    void play(Script script, ConversationId id, Language language, Instant began, Duration breath, boolean ended) {
        var customer = new Customer(customer(script), script.person(), script.company(), Optional.empty());
        customers.put(customer);
        var playbook = playbooks.usual();
        var conversation = Conversation.of(id, List.of(new Event.Started(began, playbook.about().id(), language)));
        var coach = new Coach(playbook, readers);
        coach.learn(language);
        var coaching = Coaching.of(coach, conversation);
        coaching.append(new Event.CustomerGiven(began, Optional.of(customer.id())));
        var now = began.plus(OPENING);
        for (var line : script.lines()) {
            now = now.plus(spoken(line.text())).plus(breath);
            var at = now;
            var events = switch (line.kind()) {
                case CUSTOMER -> coaching.say(Speaker.CUSTOMER, line.text(), at);
                case SELLER -> coaching.say(Speaker.SELLER, line.text(), at);
                case NOTE -> List.of(new Event.Noted(at, conversation.nextEntry(), line.text()));
                case ASK -> List.of(coaching.ask(
                        coaching.advise(Draft.EMPTY, at).suggestions().get(Integer.parseInt(line.text()) - 1), at));
            };
            events.forEach(coaching::append);
        }
        if (ended) {
            coaching.append(new Event.Ended(now.plus(OPENING)));
        }
        conversations.append(id, 0, new ArrayList<>(conversation.events()));
        conversations.keepStage(id, coaching.advise(Draft.EMPTY, now).rail().stage());
    }

    /** How long it takes to say that. */
    private static Duration spoken(String text) {
        return Duration.ofSeconds(1 + text.length() / 14);
    }
}
