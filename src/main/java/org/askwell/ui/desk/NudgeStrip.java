package org.askwell.ui.desk;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.askwell.core.coaching.Nudge;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.phrases.ScreenTexts;
import org.kordamp.ikonli.feather.Feather;

/** The nudge above the line: one sentence, there only while it holds. It never takes the focus. */
final class NudgeStrip extends HBox {
    private final DeskWords words;
    private final Label sentence = new Label();

    NudgeStrip(DeskWords words, ScreenTexts texts, Action hide) {
        this.words = words;
        getStyleClass().add("nudge");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.BELL), sentence, button(texts, hide));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Shows that nudge, or nothing. */
    void show(Optional<Nudge> nudge) {
        sentence.setText(nudge.map(words::nudge).orElse(""));
        setAccessibleText(nudge.map(words::spoken).orElse(null));
        setVisible(nudge.isPresent());
        if (nudge.isPresent()) {
            // who listens to the screen hears it without going there
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private static Button button(ScreenTexts texts, Action hide) {
        var name = new Label();
        name.textProperty().bind(texts.bind("nudge.hide"));
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(new KeyCap("Esc"), name);
        content.getStyleClass().add("key-button-content");
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.getStyleClass().setAll("key-button", "key-hint");
        button.setGraphic(content);
        button.accessibleTextProperty().bind(hide.name());
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> hide.fire());
        return button;
    }
}
