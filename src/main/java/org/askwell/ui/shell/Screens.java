package org.askwell.ui.shell;

import java.util.function.Consumer;

import javafx.beans.binding.BooleanExpression;

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

    /** Whether a sample conversation is in the notebook, as far as is known. */
    BooleanExpression sampleIsThere();

    /** Whether that screen shows a sample conversation. */
    boolean showsSample(Screen screen);

    /**
     * Puts the sample conversations into the notebook, if they aren't there.
     *
     * @param ready hears the id of the one to show; never, if they can't be put there
     */
    void sample(Consumer<ConversationId> ready);

    /**
     * Removes the sample conversations and their customers from the notebook. No screen may show one of them any more.
     *
     * @param gone runs when they are removed; never, if they can't be
     */
    void removeSample(Runnable gone);
}
