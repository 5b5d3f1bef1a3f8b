package org.askwell.app;

import java.time.Duration;
import java.time.InstantSource;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbooks;

/** The sample conversation, an ordinary conversation once it is in the notebook. */
final class Sample {
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration BREATH = Duration.ofSeconds(8);

    private final Conversations conversations;
    private final Player player;
    private final InstantSource clock;

    Sample(Conversations conversations, Customers customers, Playbooks playbooks, InstantSource clock) {
        this.conversations = conversations;
        this.player = new Player(conversations, customers, playbooks);
        this.clock = clock;
    }

    static Script script(Language language) {
        return Script.read("sample", language).getFirst();
    }

    /** Puts the sample in that language into the notebook, if it isn't there; blocks until it is on disk. */
    ConversationId put(Language language) {
        var id = new ConversationId(Player.id("sample " + language.code()));
        if (conversations.find(id).isEmpty()) {
            player.play(script(language), id, language, clock.instant().minus(LENGTH), BREATH, true);
        }
        return id;
    }
}
