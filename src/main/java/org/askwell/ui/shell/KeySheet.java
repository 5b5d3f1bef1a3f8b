package org.askwell.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.BoundLabel;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.KeyNote;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.ScreenTexts;

/** The map of all keys: those of the screen, and those that work everywhere. */
final class KeySheet extends VBox {
    private static final int MOST_IN_A_COLUMN = 12;

    private final ScrollPane map;

    KeySheet(ScreenTexts texts, List<Action> everywhere, Optional<Screen> screen) {
        getStyleClass().addAll("sheet", "key-sheet");
        var title = new BoundLabel(texts.bind("keys.title"), "title");
        var close = new HBox(new KeyCap("Esc"), new BoundLabel(texts.bind("keys.close"), "small", "muted"));
        close.getStyleClass().add("close");
        var head = new BorderPane();
        head.setLeft(title);
        head.setRight(close);

        var here = screen.map(s -> entries(s.actions(), s.keyNotes())).orElse(List.of());
        var columns = new HBox();
        columns.getStyleClass().add("columns");
        if (!here.isEmpty()) {
            // a long list in two columns, so that all of it is seen at once
            int half = here.size() > MOST_IN_A_COLUMN ? (here.size() + 1) / 2 : here.size();
            columns.getChildren().add(column(new BoundLabel(texts.bind("keys.here"), "section-title"), here.subList(0, half)));
            if (half < here.size()) {
                columns.getChildren().add(column(new BoundLabel(new ReadOnlyStringWrapper(" "), "section-title"), here.subList(half, here.size())));
            }
        }
        columns.getChildren().add(column(new BoundLabel(texts.bind("keys.everywhere"), "section-title"), entries(everywhere, List.of())));
        map = new ScrollPane(columns);
        map.setFitToWidth(true);
        // names that wrap in a narrow window make the map higher than it asks to be
        map.prefViewportHeightProperty().bind(columns.heightProperty());
        map.accessibleTextProperty().bind(texts.bind("keys.title"));
        getChildren().addAll(head, map);
    }

    /** Where the focus belongs: there, the arrow keys move the map. */
    Node first() {
        return map;
    }

    private record Entry(KeyCap key, ObservableValue<String> does) {}

    private static List<Entry> entries(List<Action> actions, List<KeyNote> notes) {
        return Stream.concat(
                notes.stream().map(n -> new Entry(new KeyCap(n.keys()), n.does())),
                actions.stream().flatMap(a -> a.keys().stream().map(k -> new Entry(KeyCap.of(k), a.name())))).toList();
    }

    private static GridPane column(Label title, List<Entry> entries) {
        var column = new GridPane();
        column.getStyleClass().add("column");
        column.add(title, 0, 0, 2, 1);
        for (int row = 0; row < entries.size(); row++) {
            var does = new BoundLabel(entries.get(row).does(), "does");
            does.setWrapText(true);
            column.addRow(row + 1, entries.get(row).key(), does);
        }
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
