package org.askwell.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.Findable;
import org.askwell.ui.kit.Keys;
import org.askwell.ui.phrases.ScreenTexts;

/** Finds what can be done and whom one talked with, by a few letters; the focus stays in the line. */
final class PaletteSheet extends VBox {
    private final List<PaletteEntry> all = new ArrayList<>();
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ListView<PaletteEntry> list = new ListView<>(found);
    private final TextField line = new TextField();
    private final Runnable close;

    PaletteSheet(ScreenTexts texts, List<Action> actions, Runnable close) {
        this.close = close;
        getStyleClass().addAll("sheet", "palette");
        actions.stream().filter(a -> a.enabled().get() && !"palette".equals(a.id()))
                .map(a -> new PaletteEntry(a.name().getValue(), "", a.keys().map(Keys::name), a::fire)).forEach(all::add);
        line.promptTextProperty().bind(texts.bind("palette.prompt"));
        line.accessibleTextProperty().bind(texts.bind("palette.prompt"));
        line.textProperty().subscribe(this::search);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        list.setCellFactory(_ -> new PaletteCell(this::choose));
        list.setFocusTraversable(false);
        list.getStyleClass().add("plain-list");
        list.accessibleTextProperty().bind(texts.bind("palette.found"));
        var nothing = new Label();
        nothing.textProperty().bind(texts.bind("palette.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        getChildren().addAll(line, list);
    }

    /** Where the focus belongs. */
    Node first() {
        return line;
    }

    /** More that can be found, after what is there already. */
    void add(List<Findable> more) {
        more.stream().map(f -> new PaletteEntry(f.title(), f.detail(), Optional.empty(), f.open())).forEach(all::add);
        search(line.getText());
    }

    private void search(String query) {
        found.setAll(Finder.find(all, query, e -> e.title() + " " + e.detail()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void hear(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(8);
            case PAGE_UP -> select(-8);
            case ENTER -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
            case TAB -> { }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        if (!found.isEmpty()) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, found.size() - 1);
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 4));
        }
    }

    private void choose(PaletteEntry entry) {
        close.run();
        entry.run().run();
    }
}
