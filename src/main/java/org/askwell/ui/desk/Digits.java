package org.askwell.ui.desk;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A running time in cells of one width, so that nothing trembles as it runs; JavaFX has no switch for tabular figures. */
final class Digits extends HBox {
    private String shown = "";

    Digits(String... styleClasses) {
        getStyleClass().add("digits");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows that time, for example {@code 12:41}. */
    void show(String time) {
        if (time.equals(shown)) {
            return;
        }
        shown = time;
        setAccessibleText(time);
        while (getChildren().size() > time.length()) {
            getChildren().removeLast();
        }
        for (int i = 0; i < time.length(); i++) {
            if (i == getChildren().size()) {
                getChildren().add(new Label());
            }
            var cell = (Label) getChildren().get(i);
            cell.setText(time.substring(i, i + 1));
            cell.getStyleClass().setAll("label", Character.isDigit(time.charAt(i)) ? "digit" : "between-digits");
        }
    }

    /** What is shown. */
    String text() {
        return shown;
    }
}
