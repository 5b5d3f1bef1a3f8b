package org.askwell.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

/**
 * Finds what can be done and whom one talked with, by a few letters; the focus stays in the line. As long as nothing is
 * typed, the way to a new conversation stands first, then the latest conversations, then what else can be done.
 */
final class PaletteSheet extends VBox {
    /** So many of the latest conversations stand there before one is looked for. */
    private static final int MOST_RECENT = 4;

    private final List<PaletteEntry> actions;
    private final List<PaletteEntry> questions;
    /** Not known at once. */
    private List<PaletteEntry> talks = List.of();
    /** The actions that stand there before anything is looked for; never none. */
    private final List<PaletteEntry> atRest;
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private final ListView<PaletteEntry> list = new ListView<>(found);
    private final TextField line = new TextField();
    private final Runnable close;

    /**
     * @param everywhere the actions of all screens, the most useful one first
     * @param here       the actions of this screen
     * @param findables  what else this screen knows
     */
    PaletteSheet(ScreenTexts texts, List<Action> everywhere, List<Action> here, List<Findable> findables, Runnable close) {
        this.close = close;
        getStyleClass().addAll("sheet", "palette");
        var possible = Stream.concat(everywhere.stream(), here.stream()).filter(a -> a.enabled().get() && !"palette".equals(a.id())).toList();
        this.actions = entries(possible.stream());
        this.atRest = entries(possible.stream().filter(a -> a.range().isEmpty()));
        this.questions = findables.stream().map(PaletteSheet::entry).toList();
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

    /** The conversations that can be found as well, the latest first. */
    void addTalks(List<Findable> latest) {
        talks = latest.stream().map(PaletteSheet::entry).toList();
        search(line.getText());
    }

    /** An action that two keys do stands there once, with the first of them. */
    private static List<PaletteEntry> entries(Stream<Action> actions) {
        var byName = new LinkedHashMap<String, PaletteEntry>();
        actions.forEach(a -> byName.putIfAbsent(a.name().getValue(),
                new PaletteEntry(a.name().getValue(), "", a.keys().map(Keys::name), a::fire)));
        return List.copyOf(byName.values());
    }

    private static PaletteEntry entry(Findable findable) {
        return new PaletteEntry(findable.title(), findable.detail(), Optional.empty(), findable.open());
    }

    private void search(String query) {
        if (query.isBlank()) {
            // the first row never changes under the hand: what is read later comes after it
            found.setAll(atRest.subList(0, 1));
            found.addAll(talks.subList(0, Math.min(MOST_RECENT, talks.size())));
            found.addAll(atRest.subList(1, atRest.size()));
        } else {
            found.setAll(Finder.find(Stream.of(actions, questions, talks).flatMap(List::stream).toList(), query, e -> e.title() + " " + e.detail()));
        }
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
