package org.askwell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {
    @Test
    void keyDoesItsAction() {
        var save = action("save", "Ctrl+S");
        var map = new KeyMap(List.of(save, action("back", "Alt+Page Up")));
        assertThat(map.find(pressed(KeyCode.S, true, false))).contains(save);
        assertThat(map.find(pressed(KeyCode.S, false, false))).isEmpty();
        assertThat(map.find(pressed(KeyCode.PAGE_UP, false, true)).map(Action::id)).contains("back");
    }

    @Test
    void twoActionsWithOneKeyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyMap(List.of(action("save", "Ctrl+S"), action("skip", "Ctrl+S"))))
                .withMessageContainingAll("save", "skip");
    }

    @Test
    void actionThatCannotBeDoneNowIsNotDone() {
        var possible = new SimpleBooleanProperty(false);
        var done = new SimpleBooleanProperty(false);
        var action = new Action("save", new ReadOnlyStringWrapper("Save"), Optional.empty(), possible, () -> done.set(true), Optional.empty());
        action.fire();
        assertThat(done.get()).isFalse();
        possible.set(true);
        action.fire();
        assertThat(done.get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alt+PAGE UP", "Alt+Page Up"})
    void keysAreReadInCapitalsOrNot(String name) {
        assertThat(Keys.of(name)).isEqualTo(new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alt+NO_KEY", "Ctrl+ASDF"})
    void whatIsNoKeyIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.of(name)).withMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ctrl+COMMA | Ctrl+,
            Ctrl+Shift+N | Ctrl+Shift+N
            Alt+Page Down | Alt+PgDn
            Ctrl+1 | Ctrl+1
            Esc | Esc
            F1 | F1
            """)
    void keyCapSaysWhatIsPrintedOnTheKeys(String keys, String cap) {
        assertThat(Keys.name(Keys.of(keys))).isEqualTo(cap);
    }

    private static Action action(String id, String keys) {
        return new Action(id, new ReadOnlyStringWrapper(id), Optional.of(Keys.of(keys)), new SimpleBooleanProperty(true), () -> { }, Optional.empty());
    }

    private static KeyEvent pressed(KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
    }
}
