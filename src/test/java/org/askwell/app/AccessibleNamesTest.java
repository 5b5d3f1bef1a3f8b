package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whatever can have the focus has a name for those who hear the screen instead of seeing it. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(names = {"EN", "PT"})
    void everyControlOfEveryScreenHasOne(Language language) throws IOException {
        try (var studio = new Studio(new Folder(folder), language, Studio.Size.USUAL, 100)) {
            mustBeNamed("empty start screen");
            studio.press(KeyCode.N, KeyCode.CONTROL);
            mustBeNamed("empty desk");
            var id = new ConversationId(Player.id("names"));
            var database = studio.opened().database();
            new Player(database.conversations(), database.customers(), studio.opened().playbooks())
                    .play(Sample.script(language), id, language, studio.clock().instant(), Duration.ZERO, false);
            studio.act(studio.navigator()::home);
            mustBeNamed("start screen");
            studio.act(() -> studio.navigator().open(id));
            mustBeNamed("desk");
            studio.press(KeyCode.F1);
            mustBeNamed("map of keys");
            studio.press(KeyCode.K, KeyCode.CONTROL);
            mustBeNamed("palette");
            studio.press(KeyCode.COMMA, KeyCode.CONTROL);
            mustBeNamed("preferences");
        }
    }

    @Test
    void theRuleBites() {
        var names = Toolkit.call(() -> {
            var named = new TextField();
            named.setAccessibleText("Search");
            return nameless(new VBox(new Button("Save"), named, new Button(), new TextField("typed text is no name")), new ArrayList<>());
        });
        assertThat(names).containsExactly("Button button", "TextField text-input text-field");
    }

    private static void mustBeNamed(String screen) {
        var nameless = Toolkit.call(() -> {
            var found = new ArrayList<String>();
            Window.getWindows().forEach(w -> nameless(w.getScene().getRoot(), found));
            return found;
        });
        assertThat(nameless).as(screen).isEmpty();
    }

    private static List<String> nameless(Node node, List<String> found) {
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Control control && control.isFocusTraversable() && !(control instanceof ScrollPane) && !isNamed(control)) {
            found.add(control.getClass().getSimpleName() + " " + String.join(" ", control.getStyleClass()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nameless(child, found));
        }
        return found;
    }

    private static boolean isNamed(Control control) {
        var own = control.getAccessibleText();
        return own != null && !own.isBlank() || control instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
    }
}
