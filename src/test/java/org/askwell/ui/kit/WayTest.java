package org.askwell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

class WayTest {
    /** On a Mac the shortcut would be Cmd+Tab, which never reaches the window. */
    @Test
    void theOtherConversationIsOnControlOnEverySystem() {
        assertThat(Way.OTHER_CONVERSATION.keys()).isEqualTo(new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN));
    }
}
