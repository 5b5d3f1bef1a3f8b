package org.askwell.ui.kit;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What fills the window: one at a time, told when it comes and when it goes. */
public interface Screen {
    /** Always the same node. */
    Node node();

    /** What the window's title says beside the program's name; an empty text for nothing. */
    ObservableValue<String> title();

    /** It is in the window now: takes the focus to where it belongs, and its data afresh. */
    void shown();

    /** It left the window, for a while or for good: keeps what is half done, lets go of what it listens to. */
    void hidden();

    /** All that can be done here by key; the window hears their keys while this screen is shown, and lists them. */
    default List<Action> actions() {
        return List.of();
    }

    /** The keys that controls of this screen hear by themselves, for the map of keys. */
    default List<KeyNote> keyNotes() {
        return List.of();
    }

    /** What the palette finds here beside actions and conversations, as it stands when the palette opens. */
    default List<Findable> findables() {
        return List.of();
    }
}
