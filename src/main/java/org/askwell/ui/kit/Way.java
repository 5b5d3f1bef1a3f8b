package org.askwell.ui.kit;

import javafx.scene.input.KeyCombination;

/** What a key does on every screen: the ways that a {@link Navigator} goes, and their keys. */
public enum Way {
    START_CONVERSATION("Shortcut+N"),
    PALETTE("Shortcut+K"),
    HOME("Alt+Home"),
    /** On a Mac too by Control: there, the system itself hears Cmd+Tab. */
    OTHER_CONVERSATION("Ctrl+Tab"),
    PREFERENCES("Shortcut+Comma"),
    SAMPLE("Shortcut+Shift+N"),
    REMOVE_SAMPLE("Shortcut+Shift+R"),
    KEYS("F1");

    private final String keys;

    Way(String keys) {
        this.keys = keys;
    }

    /** The key that goes this way. */
    public KeyCombination keys() {
        return Keys.of(keys);
    }
}
