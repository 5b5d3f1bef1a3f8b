package org.askwell.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A label that always shows what that text says now. */
public final class BoundLabel extends Label {
    /**
     * @param styles the classes that it has in the style sheets
     */
    public BoundLabel(ObservableValue<String> text, String... styles) {
        textProperty().bind(text);
        getStyleClass().addAll(styles);
    }
}
