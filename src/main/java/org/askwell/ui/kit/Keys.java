package org.askwell.ui.kit;

import java.util.ArrayList;
import java.util.Locale;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Reads keys as the code writes them, and names them as people do. */
public final class Keys {
    private Keys() {}

    /**
     * The combination of that name, for example {@code Shortcut+Shift+N} or {@code Alt+Page Up}; {@code Shortcut} is Ctrl,
     * or Cmd on a Mac.
     *
     * @throws IllegalArgumentException if it names no key: JavaFX would take it for a character that nobody can type
     */
    public static KeyCombination of(String name) {
        var keys = KeyCombination.valueOf(name);
        if (keys instanceof KeyCodeCombination) {
            return keys;
        }
        throw new IllegalArgumentException("no key is called " + name);
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
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
