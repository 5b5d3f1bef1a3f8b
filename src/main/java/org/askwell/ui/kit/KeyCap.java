package org.askwell.ui.kit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import org.jspecify.annotations.Nullable;

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
        return new KeyCap(name(keys));
    }

    /** The combination's name as on this system's keyboards: {@code Ctrl+Shift+N}; on a Mac {@code ⇧⌘N}. */
    public static String name(KeyCombination keys) {
        return keys instanceof KeyCodeCombination k && !mac() ? windowsName(k) : keys.getDisplayText();
    }

    private static String windowsName(KeyCodeCombination keys) {
        var parts = new ArrayList<String>();
        if (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN) {
            parts.add("Ctrl");
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            parts.add("Alt");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            parts.add("Shift");
        }
        parts.add(switch (keys.getCode()) {
            case ESCAPE -> "Esc";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case ENTER -> "Enter";
            case TAB -> "Tab";
            case COMMA -> ",";
            case PERIOD -> ".";
            case SLASH -> "/";
            default -> name(keys.getCode());
        });
        return String.join("+", parts);
    }

    private static String name(KeyCode code) {
        return code.isDigitKey() ? code.getChar() : code.getName();
    }

    private static boolean mac() {
        return List.of("mac", "darwin").stream().anyMatch(operatingSystem().toLowerCase(java.util.Locale.ROOT)::startsWith);
    }

    private static String operatingSystem() {
        @Nullable String name = System.getProperty("os.name");
        return name == null ? "" : name;
    }
}
