package org.askwell.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key as it is printed beside what it does: small, in a frame. */
public final class KeyCap extends Label {
    /**
     * @param keys as people write it: {@code Ctrl+Enter}, {@code F1}
     */
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("key-cap");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** The key cap of that combination, named as on this system's keyboards. */
    public static KeyCap of(KeyCombination keys) {
        return new KeyCap(Keys.name(keys));
    }
}
