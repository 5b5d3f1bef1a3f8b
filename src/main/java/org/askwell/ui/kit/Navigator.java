package org.askwell.ui.kit;

import org.askwell.core.conversation.ConversationId;

/** The ways from one screen to another. For the JavaFX thread only. */
public interface Navigator {
    /** To the start screen. */
    void home();

    /** Begins a conversation, without a customer as yet. */
    void startConversation();

    /** To that conversation, to go on or to read. */
    void open(ConversationId conversation);

    /** To the sample conversation, which is put into the notebook if it isn't there. */
    void openSample();

    /** Removes the sample conversations and their customers from the notebook; from one of them, to the start screen. */
    void removeSample();

    /** To the preferences. */
    void preferences();

    /** Back to the screen before this one; to the start screen where there is none. */
    void back();

    /** Lays the map of all keys over the screen. */
    void showKeys();

    /** Lays the palette over the screen. */
    void showPalette();
}
