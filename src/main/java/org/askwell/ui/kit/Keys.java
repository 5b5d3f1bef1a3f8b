package org.askwell.ui.kit;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Reads keys as the code writes them. */
public final class Keys {
    private Keys() {}

    /**
     * The combination of that name, for example {@code Shortcut+Shift+N} or {@code Alt+PAGE_UP}; {@code Shortcut} is Ctrl,
     * or Cmd on a Mac.
     *
     * @throws IllegalArgumentException if it names no key: JavaFX would take it for a character that nobody can type
     */
    public static KeyCombination of(String name) {
        var keys = KeyCombination.valueOf(name.replace('_', ' '));
        if (keys instanceof KeyCodeCombination) {
            return keys;
        }
        throw new IllegalArgumentException("no key is called " + name);
    }
}
