package org.askwell.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Holds the keys of somebody who types already while the screen that they type for is still on its way. */
final class TypeAhead {
    private final List<KeyEvent> held = new ArrayList<>();
    private boolean holding;

    /** From now on keys are held. */
    void hold() {
        holding = true;
    }

    /** Holds that key, if keys are held now. */
    boolean takes(KeyEvent event) {
        if (holding) {
            held.add(event);
            event.consume();
        }
        return holding;
    }

    /** The screen is there: gives the keys to it in their order, as if they were pressed now. */
    void release(Scene scene) {
        var keys = List.copyOf(held);
        drop();
        for (var key : keys) {
            // each may move the focus
            var owner = scene.getFocusOwner();
            Event.fireEvent(owner == null ? scene : owner, key);
        }
    }

    /** No screen comes: the keys are lost. */
    void drop() {
        holding = false;
        held.clear();
    }
}
