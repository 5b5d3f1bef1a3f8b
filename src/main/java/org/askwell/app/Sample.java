package org.askwell.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbooks;

/** The sample conversations, one with another company and one in a shop: ordinary conversations once they are in the notebook. */
final class Sample {
    /** The files they are written in; the first is the one that is shown. */
    private static final List<String> NAMES = List.of("sample", "sample-shop");

    /** The ids of the samples in every language: always the same. */
    static final Set<ConversationId> IDS = Arrays.stream(Language.values())
            .flatMap(language -> IntStream.range(0, NAMES.size()).mapToObj(i -> id(i, language))).collect(Collectors.toUnmodifiableSet());

    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration BREATH = Duration.ofSeconds(8);
    private static final Duration DAY = Duration.ofDays(1);

    private final Conversations conversations;
    private final Customers customers;
    private final Player player;
    private final InstantSource clock;

    Sample(Conversations conversations, Customers customers, Playbooks playbooks, Readers readers, InstantSource clock) {
        this.conversations = conversations;
        this.customers = customers;
        this.player = new Player(conversations, customers, playbooks, readers);
        this.clock = clock;
    }

    /** The scripts in that language, the one that is shown first. */
    static List<Script> scripts(Language language) {
        return NAMES.stream().map(name -> Script.read(name, language).getFirst()).toList();
    }

    /** The script that is shown. */
    static Script script(Language language) {
        return scripts(language).getFirst();
    }

    /**
     * Puts those of the samples in that language into the notebook that aren't there; blocks until they are on disk.
     *
     * @return the one to show
     */
    ConversationId put(Language language) {
        var scripts = scripts(language);
        var now = clock.instant();
        for (int i = 0; i < scripts.size(); i++) {
            var id = id(i, language);
            if (conversations.find(id).isEmpty()) {
                player.play(scripts.get(i), id, language, now.minus(LENGTH).minus(DAY.multipliedBy(i)), BREATH, true);
            }
        }
        return id(0, language);
    }

    /** Whether a sample in any language is in the notebook. */
    boolean isThere() {
        return IDS.stream().anyMatch(id -> conversations.find(id).isPresent());
    }

    /**
     * Removes the samples in every language, and the customers in them unless another conversation is with them; blocks
     * until they are off the disk.
     */
    void remove() {
        IDS.forEach(conversations::remove);
        for (var language : Language.values()) {
            scripts(language).forEach(script -> customers.remove(Player.customer(script)));
        }
    }

    private static ConversationId id(int sample, Language language) {
        return new ConversationId(Player.id(NAMES.get(sample) + " " + language.code()));
    }
}
