package org.askwell.ui.desk;

import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;

import org.askwell.core.coaching.Nudging;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.work.BackgroundWork;
import org.jspecify.annotations.Nullable;

/**
 * Opens desks: for a new conversation as soon as the coach is ready, for an earlier one as soon as it is read. A conversation has one desk at
 * most, for two would write over each other. For the JavaFX thread only.
 */
public final class Desks {
    private final Texts texts;
    private final Navigator navigator;
    private final DeskModels models;
    /** As long as somebody holds a desk, it is the one. */
    private final Map<ConversationId, WeakReference<DeskScreen>> open = new HashMap<>();

    /**
     * @param nudging which nudges are shown
     * @param clock  what time it is
     * @param newIds where the ids of new conversations and customers come from
     */
    public Desks(
            Texts texts, BackgroundWork work, Problems problems, Navigator navigator, Conversations conversations,
            Customers customers, Playbooks playbooks, Readers readers, ObservableValue<Nudging> nudging, InstantSource clock, Supplier<UUID> newIds) {
        this.texts = texts;
        this.navigator = navigator;
        this.models = new DeskModels(texts.of(Desks.class), work, problems, conversations, customers, playbooks, readers, nudging, clock, newIds);
    }

    /** Gets ready for conversations in that language, so that the first desk need not wait. */
    public void prepare(Language language) {
        models.prepare(language);
    }

    /**
     * Opens a desk for a new conversation with the usual playbook.
     *
     * @param language in which the customer is spoken to
     * @param ready    hears of the desk
     * @param failed   hears that there will be none, which is told as a problem
     */
    public void start(Language language, Consumer<DeskScreen> ready, Runnable failed) {
        models.start(language, model -> ready.accept(screen(model)), failed);
    }

    /**
     * Opens the desk of an earlier conversation, with the line that was half typed. Where the conversation is held with a
     * playbook that is no longer there, the usual one stands in for it.
     *
     * @param ready hears of the desk; not if there is no such conversation or it can't be read, which is told as a problem
     */
    public void open(ConversationId id, Consumer<DeskScreen> ready) {
        var there = opened(id);
        if (there != null) {
            ready.accept(there);
            return;
        }
        models.open(id, model -> {
            // asked for twice before the first was read
            var meanwhile = opened(id);
            ready.accept(meanwhile != null ? meanwhile : screen(model));
        });
    }

    /** The conversation is no longer in the notebook, and its desk is not shown again. */
    public void forget(ConversationId id) {
        open.remove(id);
    }

    private @Nullable DeskScreen opened(ConversationId id) {
        var reference = open.get(id);
        return reference == null ? null : reference.get();
    }

    private DeskScreen screen(DeskViewModel model) {
        var screen = new DeskScreen(model, texts, navigator);
        open.values().removeIf(reference -> reference.get() == null);
        open.put(model.id(), new WeakReference<>(screen));
        return screen;
    }
}
