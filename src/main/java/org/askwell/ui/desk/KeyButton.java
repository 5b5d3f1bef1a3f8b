package org.askwell.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.kit.KeyCap;
import org.kordamp.ikonli.feather.Feather;

/** An action as a quiet button with its key beside it. */
final class KeyButton extends Button {
    private final HBox content = new HBox();

    private KeyButton(Action action) {
        getStyleClass().setAll("key-button");
        content.getStyleClass().add("key-button-content");
        content.setAlignment(Pos.CENTER_LEFT);
        setGraphic(content);
        setAccessibleRole(AccessibleRole.BUTTON);
        accessibleTextProperty().bind(action.name());
        disableProperty().bind(action.enabled().not());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.fire());
    }

    /** Icon, name, key: for what one does with the thing above it. */
    static KeyButton of(Feather icon, Action action, ObservableValue<String> name) {
        var button = new KeyButton(action);
        button.content.getChildren().addAll(Icons.of(icon), button.name(name, "accent"));
        button.addCap(action);
        return button;
    }

    /** Key, name: for what is done by key, and can be clicked. */
    static KeyButton hint(Action action, ObservableValue<String> name) {
        var button = new KeyButton(action);
        button.getStyleClass().add("key-hint");
        button.addCap(action);
        button.content.getChildren().add(button.name(name, "muted"));
        return button;
    }

    private Label name(ObservableValue<String> name, String colour) {
        var label = new Label();
        label.getStyleClass().add(colour);
        if (getStyleClass().contains("key-hint")) {
            label.getStyleClass().add("small");
        }
        label.textProperty().bind(name);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void addCap(Action action) {
        action.keys().map(KeyCap::of).ifPresent(content.getChildren()::add);
    }
}
