package org.askwell.ui.kit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which action a key does. */
public final class KeyMap {
    private final Map<KeyCombination, Action> byKeys = new HashMap<>();

    /**
     * @throws IllegalArgumentException if two of the actions have one key
     */
    public KeyMap(Collection<Action> actions) {
        for (var action : actions) {
            action.keys().ifPresent(keys -> {
                var other = byKeys.put(keys, action);
                if (other != null) {
                    throw new IllegalArgumentException(keys + " does both " + other.id() + " and " + action.id());
                }
            });
        }
    }

    /** The action that this key does, whether it can be done now or not. */
    public Optional<Action> find(KeyEvent event) {
        return byKeys.entrySet().stream().filter(e -> e.getKey().match(event)).map(Map.Entry::getValue).findFirst();
    }

    /** All actions with a key, in no order. */
    public List<Action> actions() {
        return List.copyOf(byKeys.values());
    }
}
