package org.askwell.ui.start;

import java.time.InstantSource;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Callback;

import atlantafx.base.theme.Styles;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.BoundLabel;
import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.StyleSheets;
import org.askwell.ui.kit.Way;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Left the way into a conversation and those there were; right the customers. */
final class StartView extends BorderPane {
    /** As in the style sheet: by so much rows and strips reach beyond their text. */
    private static final double ROW_PADDING = 8, STRIP_PADDING = 16;

    private static final double CUSTOMERS_SHARE = 0.375;
    /** Lower than this, in heights of type, the lists get what room the headings leave. */
    private static final double LOW_BELOW = 36;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final StartViewModel model;
    private final Texts language;
    private final ScreenTexts texts;
    private final Button start;
    private final Label hint;
    private final ListView<Recent> recent;

    StartView(StartViewModel model, Texts language, InstantSource clock, Navigator navigator, Action goOn, BooleanExpression sampleIsThere) {
        this.model = model;
        this.language = language;
        this.texts = language.of(StartView.class);
        getStyleClass().add("start");
        StyleSheets.add(this, StartView.class, "start.css");

        hint = new BoundLabel(texts.bind("headline.hint"), "muted");
        start = button("startConversation", Feather.MESSAGE_CIRCLE, Way.START_CONVERSATION, navigator::startConversation);
        start.getStyleClass().addAll(Styles.ACCENT, "primary");
        recent = list(model.recent(), _ -> new RecentCell(language, clock, r -> navigator.open(r.id())),
                r -> navigator.open(r.id()), "recent");
        var customers = list(model.known(), _ -> new CustomerCell(language, k -> open(k, navigator)), k -> open(k, navigator), "customers");
        language.language().subscribe(_ -> {
            recent.refresh();
            customers.refresh();
        });

        setTop(header(navigator));
        setCenter(columns(
                new VBox(welcome(), start, goesOn(goOn), listTitle("recent", texts.bind("inAll", model.countProperty())),
                        orLesson(recent, "recent.empty"), sample(navigator, sampleIsThere)),
                new VBox(listTitle("customers", texts.bind("inAll", Bindings.size(model.known()))), orLesson(customers, "customers.empty"))));
        setBottom(footer(navigator));
        heightProperty().subscribe(this::arrange);
        hint.fontProperty().subscribe(this::arrange);
    }

    private void arrange() {
        pseudoClassStateChanged(LOW, getHeight() > 0 && getHeight() < LOW_BELOW * hint.getFont().getSize());
    }

    /** The list, where there is something to go on with; the button that begins otherwise. */
    void focusFirst() {
        if (model.recent().isEmpty()) {
            start.requestFocus();
            return;
        }
        recent.requestFocus();
        if (recent.getSelectionModel().isEmpty()) {
            recent.getSelectionModel().selectFirst();
        }
    }

    private static void open(KnownCustomer known, Navigator navigator) {
        known.last().ifPresent(r -> navigator.open(r.id()));
    }

    private Node header(Navigator navigator) {
        var name = new BoundLabel(texts.bind("askwell"), "title");
        var find = button("find", Feather.SEARCH, Way.PALETTE, navigator::showPalette);
        find.getStyleClass().add("find");
        find.setMaxWidth(Double.MAX_VALUE);
        var settings = button("settings", Feather.SETTINGS, Way.PREFERENCES, navigator::preferences);
        settings.getStyleClass().addAll(Styles.FLAT, "quiet");
        var right = new HBox(find, settings);
        right.setAlignment(Pos.CENTER_RIGHT);
        var header = new BorderPane();
        header.setLeft(name);
        header.setRight(right);
        BorderPane.setAlignment(name, Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        return header;
    }

    private static Node columns(VBox left, VBox right) {
        left.getStyleClass().add("left");
        right.getStyleClass().add("right-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        var columns = new HBox(left, right);
        right.prefWidthProperty().bind(columns.widthProperty().multiply(CUSTOMERS_SHARE));
        return columns;
    }

    private Node welcome() {
        var question = new BoundLabel(texts.bind("headline"), "headline");
        wrap(hint);
        var box = new VBox(question, hint);
        box.getStyleClass().add("welcome");
        return box;
    }

    private Node goesOn(Action goOn) {
        var text = new BoundLabel(Bindings.createStringBinding(
                () -> model.openProperty().get().map(r -> r.customer().map(c -> texts.get("open.with", CustomerName.of(c)))
                        .orElseGet(() -> texts.get("open.noName"))).orElse(""),
                model.openProperty(), language.language()));
        wrap(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var button = new Button();
        button.textProperty().bind(goOn.name());
        button.setOnAction(_ -> goOn.fire());
        button.getStyleClass().addAll(Styles.FLAT, "keyed", "accent-button");
        goOn.keys().ifPresent(k -> button.setGraphic(KeyCap.of(k)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        var offer = new HBox(Icons.of(Feather.ROTATE_CCW), text, button);
        offer.getStyleClass().addAll("strip", "offer");
        reachOut(offer);
        shownWhile(offer, goOn.enabled());
        return offer;
    }

    private Node listTitle(String key, ObservableValue<String> inAll) {
        var count = new BoundLabel(inAll, "small", "muted");
        var title = new BorderPane();
        title.setLeft(new BoundLabel(texts.bind(key), "section-title"));
        title.setRight(count);
        BorderPane.setAlignment(count, Pos.CENTER);
        title.getStyleClass().add("list-title");
        return title;
    }

    private <T> ListView<T> list(ObservableList<T> items, Callback<ListView<T>, ListCell<T>> cells, Consumer<T> open, String name) {
        var list = new ListView<>(items);
        list.setId(name);
        list.getStyleClass().add("plain-list");
        list.setCellFactory(cells);
        list.setOnKeyPressed(e -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                e.consume();
                open.accept(chosen);
            }
        });
        list.accessibleTextProperty().bind(texts.bind(name));
        return list;
    }

    /** The list, or what will be in it. */
    private Node orLesson(ListView<?> list, String key) {
        var lesson = new BoundLabel(texts.bind(key), "muted");
        lesson.setWrapText(true);
        var empty = Bindings.isEmpty(list.getItems());
        shownWhile(lesson, model.loadedProperty().and(empty));
        shownWhile(list, empty.not());
        var place = new StackPane(list, lesson);
        StackPane.setAlignment(lesson, Pos.TOP_LEFT);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setMargin(place, new Insets(0, -ROW_PADDING, 0, -ROW_PADDING));
        StackPane.setMargin(lesson, new Insets(0, ROW_PADDING, 0, ROW_PADDING));
        return place;
    }

    /** How the sample comes, and how it goes again. */
    private Node sample(Navigator navigator, BooleanExpression isThere) {
        var offer = strip("sample", button("sample.open", null, Way.SAMPLE, navigator::openSample));
        shownWhile(offer, isThere.not());
        var removal = strip("sample.there", button("sample.remove", null, Way.REMOVE_SAMPLE, navigator::removeSample));
        shownWhile(removal, isThere);
        return new VBox(offer, removal);
    }

    private Node strip(String key, Button button) {
        var text = new BoundLabel(texts.bind(key));
        wrap(text);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        button.getStyleClass().addAll(Styles.FLAT, "accent-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(Icons.of(Feather.BOOK_OPEN), text, button);
        row.getStyleClass().addAll("strip", "sample");
        reachOut(row);
        return row;
    }

    private Node footer(Navigator navigator) {
        var promise = new BoundLabel(texts.bind("promise"), "small", "muted");
        promise.setGraphic(Icons.small(Feather.LOCK));
        var keys = button("allKeys", null, Way.KEYS, navigator::showKeys);
        keys.getStyleClass().addAll(Styles.FLAT, "quiet", "small-button");
        // a hint, as on the desk: the key first
        ((HBox) keys.getGraphic()).getChildren().getLast().toBack();
        var footer = new BorderPane();
        footer.setLeft(promise);
        footer.setRight(keys);
        BorderPane.setAlignment(keys, Pos.CENTER_RIGHT);
        BorderPane.setAlignment(promise, Pos.CENTER_LEFT);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private Button button(String key, @Nullable Feather icon, Way way, Runnable act) {
        var words = new BoundLabel(texts.bind(key));
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var face = new HBox(words, KeyCap.of(way.keys()));
        if (icon != null) {
            face.getChildren().addFirst(Icons.of(icon));
        }
        face.getStyleClass().add("face");
        var button = new Button();
        button.setGraphic(face);
        button.accessibleTextProperty().bind(texts.bind(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** Takes as many lines as the words need: the lists give way. */
    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** The strip is wider than the column by its own padding, so that its text stays in line. */
    private static void reachOut(Node strip) {
        VBox.setMargin(strip, new Insets(STRIP_PADDING, -STRIP_PADDING, 0, -STRIP_PADDING));
    }

    private static void shownWhile(Node node, BooleanExpression condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
