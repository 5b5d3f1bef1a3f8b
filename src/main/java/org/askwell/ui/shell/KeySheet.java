package org.askwell.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.KeyNote;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.ScreenTexts;

/** The map of all keys: those of the screen, and those that work everywhere. */
final class KeySheet extends VBox {
    private final ScrollPane map;

    KeySheet(ScreenTexts texts, List<Action> everywhere, Optional<Screen> screen) {
        getStyleClass().addAll("sheet", "key-sheet");
        var title = label(texts.bind("keys.title"), "title");
        var close = new HBox(new KeyCap("Esc"), label(texts.bind("keys.close"), "small", "muted"));
        close.getStyleClass().add("close");
        var head = new BorderPane();
        head.setLeft(title);
        head.setRight(close);

        var here = screen.map(s -> rows(s.actions(), s.keyNotes())).orElse(List.of());
        var columns = new HBox();
        columns.getStyleClass().add("columns");
        if (!here.isEmpty()) {
            // a long list in two columns, so that all of it is seen at once
            int half = here.size() > 12 ? (here.size() + 1) / 2 : here.size();
            columns.getChildren().add(column(label(texts.bind("keys.here"), "section-title"), here.subList(0, half)));
            if (half < here.size()) {
                columns.getChildren().add(column(label(new ReadOnlyStringWrapper(" "), "section-title"), here.subList(half, here.size())));
            }
        }
        columns.getChildren().add(column(label(texts.bind("keys.everywhere"), "section-title"), rows(everywhere, List.of())));
        map = new ScrollPane(columns);
        map.setFitToWidth(true);
        map.accessibleTextProperty().bind(texts.bind("keys.title"));
        getChildren().addAll(head, map);
    }

    /** Where the focus belongs: there, the arrow keys move the map. */
    Node first() {
        return map;
    }

    private static VBox column(Label title, List<Node> rows) {
        var column = new VBox(title);
        column.getChildren().addAll(rows);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static List<Node> rows(List<Action> actions, List<KeyNote> notes) {
        var rows = new ArrayList<Node>();
        Stream.concat(
                notes.stream().map(n -> row(new KeyCap(n.keys()), n.does())),
                actions.stream().filter(a -> a.keys().isPresent()).map(a -> row(KeyCap.of(a.keys().get()), a.name())))
                .forEach(rows::add);
        return rows;
    }

    private static Node row(KeyCap key, ObservableValue<String> does) {
        var place = new HBox(key);
        place.getStyleClass().add("key");
        var words = label(does);
        words.setWrapText(true);
        var row = new HBox(place, words);
        row.getStyleClass().add("row");
        return row;
    }

    private static Label label(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
