package org.askwell.ui.shell;

import java.util.function.Consumer;

import org.askwell.core.conversation.ConversationId;
import org.askwell.ui.kit.Screen;

/** The screens that the window shows. */
public interface Screens {
    /** The start screen; always the same. */
    Screen start();

    /** The preferences; always the same. */
    Screen preferences();

    /**
     * The desk of a new conversation.
     *
     * @param ready  hears of it
     * @param failed hears that there will be none
     */
    void startConversation(Consumer<Screen> ready, Runnable failed);

    /**
     * The desk of an earlier conversation.
     *
     * @param ready hears of it as soon as it is read; never, if it can't be
     */
    void open(ConversationId conversation, Consumer<Screen> ready);

    /**
     * Puts the sample conversation into the notebook, if it isn't there.
     *
     * @param ready hears of its id; never, if it can't be put there
     */
    void sample(Consumer<ConversationId> ready);
}
