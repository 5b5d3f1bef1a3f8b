package org.askwell.ui.start;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A row of the lists: a name, a line about it, and at the right, or below, up to two short lines. Name and line are cut where they
 * are too long; the cell's accessible text tells all of them.
 */
final class Row extends HBox {
    final Label name = label("medium", "may-be-cut");
    final Label mark = label("small", "accent");
    final Label about = label("muted", "may-be-cut");
    final Label upper = label("small", "muted");
    final Label lower = label("small", "muted");
    private final VBox words;
    private final VBox right;

    Row() {
        var names = new HBox(name, mark);
        names.getStyleClass().add("names");
        words = new VBox(names, about);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        right = new VBox(upper, lower);
        right.getStyleClass().add("right");
        right.setMinWidth(USE_PREF_SIZE);
        mark.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, right);
        getStyleClass().add("row");
        // so that a long line is cut and doesn't widen the list
        setPrefWidth(0);
        upper.managedProperty().bind(upper.textProperty().isNotEmpty());
        lower.managedProperty().bind(lower.textProperty().isNotEmpty());
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        mark.managedProperty().bind(mark.textProperty().isNotEmpty());
    }

    /** Whether the short lines stand below the others, for there is no room at the right. */
    void stack(boolean below) {
        if (below == getChildren().contains(right)) {
            getChildren().setAll(below ? List.of(words) : List.of(words, right));
            words.getChildren().removeAll(upper, lower);
            right.getChildren().setAll(below ? List.of() : List.of(upper, lower));
            words.getChildren().addAll(below ? List.of(upper, lower) : List.of());
        }
    }

    private static Label label(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
