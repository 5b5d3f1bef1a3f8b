package org.askwell.ui.kit;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.askwell.ui.phrases.ScreenTexts;

/**
 * Something that can be done, under one name wherever it is offered: as a button, by its key, in the map of keys and in
 * the palette.
 *
 * @param id      unique among the actions of its screen
 * @param name    what it is called, in the interface's language
 * @param keys    what does it at once, if anything; never a key that types, for the window hears it before the controls do
 * @param enabled whether it can be done now
 * @param run     does it
 * @param range   the one line of the map of keys that it shares with its like, such as the questions' numbers
 */
public record Action(
        String id, ObservableValue<String> name, Optional<KeyCombination> keys, BooleanExpression enabled, Runnable run, Optional<KeyNote> range) {
    /**
     * An action that can always be done.
     *
     * @param id   also the key of its name in those texts
     * @param keys as {@link Keys#of} reads it
     */
    public static Action of(ScreenTexts texts, String id, String keys, Runnable run) {
        return of(texts, id, Keys.of(keys), run);
    }

    /**
     * An action that can always be done.
     *
     * @param id also the key of its name in those texts
     */
    public static Action of(ScreenTexts texts, String id, KeyCombination keys, Runnable run) {
        return new Action(id, texts.bind(id), Optional.of(keys), always(), run, Optional.empty());
    }

    /** An action without a key of its own, which can always be done. */
    public static Action of(ScreenTexts texts, String id, Runnable run) {
        return new Action(id, texts.bind(id), Optional.empty(), always(), run, Optional.empty());
    }

    /** The same action, which can be done while that is true. */
    public Action when(BooleanExpression condition) {
        return new Action(id, name, keys, condition, run, range);
    }

    /** The same action under another name, for one that says what it would do now. */
    public Action named(ObservableValue<String> other) {
        return new Action(id, other, keys, enabled, run, range);
    }

    /** Does it, if it can be done now. */
    public void fire() {
        if (enabled.get()) {
            run.run();
        }
    }

    private static BooleanExpression always() {
        return Bindings.createBooleanBinding(() -> true);
    }
}
