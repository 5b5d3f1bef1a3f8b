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
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.BoundLabel;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.KeyNote;
import org.askwell.ui.kit.Keys;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.ScreenTexts;

/** The map of all keys: those of the screen, and those that work everywhere. */
final class KeySheet extends VBox {
    private static final int MOST_COLUMNS = 3;

    private final ScreenTexts texts;
    private final List<Entry> here;
    private final List<Entry> everywhere;
    private final HBox columns = new HBox();
    private final ScrollPane map;
    private Subscription window = Subscription.EMPTY;

    KeySheet(ScreenTexts texts, List<Action> everywhere, Optional<Screen> screen) {
        this.texts = texts;
        this.here = screen.map(s -> entries(s.actions(), s.keyNotes())).orElse(List.of());
        this.everywhere = entries(everywhere, List.of());
        getStyleClass().addAll("sheet", "key-sheet");
        var title = new BoundLabel(texts.bind("keys.title"), "title");
        var close = new HBox(new KeyCap("Esc"), new BoundLabel(texts.bind("keys.close"), "small", "muted"));
        close.getStyleClass().add("close");
        var head = new BorderPane();
        head.setLeft(title);
        head.setRight(close);
        columns.getStyleClass().add("columns");
        map = new ScrollPane(columns);
        map.setFitToWidth(true);
        map.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // names that wrap in a narrow window make the map higher than it asks to be
        map.prefViewportHeightProperty().bind(columns.heightProperty());
        map.accessibleTextProperty().bind(texts.bind("keys.title"));
        getChildren().addAll(head, map);
        sceneProperty().subscribe(scene -> {
            window.unsubscribe();
            window = scene == null ? Subscription.EMPTY
                    : scene.widthProperty().subscribe(this::arrange).and(title.fontProperty().subscribe(this::arrange));
        });
    }

    /** Where the focus belongs: there, the arrow keys move the map. */
    Node first() {
        return map;
    }

    private record Entry(String keys, ObservableValue<String> does) {}

    private static List<Entry> entries(List<Action> actions, List<KeyNote> notes) {
        return Stream.concat(
                notes.stream().map(n -> new Entry(n.keys(), n.does())),
                actions.stream().flatMap(KeySheet::entry)).distinct().toList();
    }

    private static Stream<Entry> entry(Action action) {
        return action.range().map(r -> new Entry(r.keys(), r.does()))
                .or(() -> action.keys().map(k -> new Entry(Keys.name(k), action.name()))).stream();
    }

    /** As many columns as the window has room for without breaking a word. */
    private void arrange() {
        if (getScene() == null || !(getParent() instanceof Region veil)) {
            return;
        }
        for (int count = here.isEmpty() ? 1 : MOST_COLUMNS; count > 0; count--) {
            columns.getChildren().setAll(columns(count));
            veil.applyCss();
            if (columns.minWidth(-1) <= getScene().getWidth() - sides(veil) - sides(this)) {
                return;
            }
        }
    }

    private static double sides(Region region) {
        return region.snappedLeftInset() + region.snappedRightInset();
    }

    private List<Node> columns(int count) {
        var last = column(new BoundLabel(texts.bind("keys.everywhere"), "section-title"), everywhere);
        if (here.isEmpty()) {
            return List.of(last);
        }
        int half = count < MOST_COLUMNS ? here.size() : (here.size() + 1) / 2;
        var found = new ArrayList<Node>();
        found.add(column(new BoundLabel(texts.bind("keys.here"), "section-title"), here.subList(0, half)));
        if (half < here.size()) {
            found.add(column(new BoundLabel(new ReadOnlyStringWrapper(" "), "section-title"), here.subList(half, here.size())));
        }
        found.add(last);
        if (count > 1) {
            return found;
        }
        var one = new VBox(found.toArray(Node[]::new));
        one.getStyleClass().add("one-column");
        return List.of(one);
    }

    private static GridPane column(Label title, List<Entry> entries) {
        var column = new GridPane();
        column.getStyleClass().add("column");
        column.add(title, 0, 0, 2, 1);
        for (int row = 0; row < entries.size(); row++) {
            var does = new BoundLabel(entries.get(row).does(), "does");
            does.setWrapText(true);
            column.addRow(row + 1, new KeyCap(entries.get(row).keys()), does);
        }
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
