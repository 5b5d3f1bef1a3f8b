package org.askwell.ui.preferences;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import atlantafx.base.theme.Styles;
import org.askwell.core.coaching.Nudging;
import org.askwell.core.playbook.Language;
import org.askwell.settings.Appearance;
import org.askwell.settings.Look;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.BoundLabel;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.StyleSheets;
import org.askwell.ui.phrases.Formats;
import org.askwell.ui.phrases.ScreenTexts;

/** What can be chosen, one row each, and what it is for. */
final class PreferencesView extends BorderPane {
    private static final int STEP = 10;

    private final ScreenTexts texts;
    private final ComboBox<Language> screenLanguage;

    PreferencesView(Preferences preferences, LanguageChoices languages, ScreenTexts texts, Formats formats, Action done) {
        this.texts = texts;
        getStyleClass().add("preferences");
        StyleSheets.add(this, PreferencesView.class, "preferences.css");

        screenLanguage = languages(languages.screen(), preferences.screenLanguageProperty(), "screenLanguage");
        var rows = new VBox(
                section("languages"),
                row("screenLanguage", screenLanguage),
                row("conversationLanguage", languages(languages.conversation(), preferences.conversationLanguageProperty(), "conversationLanguage")),
                section("appearance"),
                row("look", pills(List.of(Look.values()), preferences.lookProperty(), "look.")),
                row("fontScale", fontScale(preferences, formats)),
                section("coach"),
                row("nudging", pills(List.of(Nudging.values()), preferences.nudgingProperty(), "nudging.")));
        rows.getStyleClass().add("rows");
        var middle = new ScrollPane(new HBox(rows));
        middle.setFitToWidth(true);
        ((HBox) middle.getContent()).setAlignment(Pos.TOP_CENTER);
        setTop(header(done));
        setCenter(middle);
    }

    void focusFirst() {
        // the rows come into the scene with the skin of their scroll pane
        applyCss();
        screenLanguage.requestFocus();
    }

    private Node header(Action done) {
        var title = new BoundLabel(texts.bind("title"), "title");
        var back = new Button();
        back.textProperty().bind(done.name());
        back.setOnAction(_ -> done.fire());
        done.keys().ifPresent(k -> back.setGraphic(KeyCap.of(k)));
        back.getStyleClass().addAll(Styles.FLAT, "keyed");
        var header = new BorderPane();
        header.setLeft(title);
        header.setRight(back);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        BorderPane.setAlignment(back, Pos.CENTER_RIGHT);
        header.getStyleClass().add("header");
        return header;
    }

    private Label section(String key) {
        return new BoundLabel(texts.bind(key), "section-title");
    }

    private Node row(String key, Region control) {
        return new PreferenceRow(new BoundLabel(texts.bind(key), "medium"), new BoundLabel(texts.bind(key + ".purpose"), "muted"), control);
    }

    private ComboBox<Language> languages(List<Language> choices, ObjectProperty<Language> chosen, String key) {
        var box = new ComboBox<Language>();
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Language language) {
                return language == null ? "" : language.ownName();
            }

            @Override
            public Language fromString(String name) {
                throw new UnsupportedOperationException("languages are chosen, not typed");
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        box.accessibleTextProperty().bind(texts.bind(key));
        return box;
    }

    /** All choices beside each other; each is named by the key that {@code names} begins. */
    private <T extends Enum<T>> Region pills(List<T> choices, ObjectProperty<T> chosen, String names) {
        var group = new ToggleGroup();
        var box = new HBox();
        box.setAlignment(Pos.CENTER_RIGHT);
        for (var choice : choices) {
            var button = new ToggleButton();
            button.textProperty().bind(texts.bind(names + choice));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                chosen.set(choice);
                // pressing what is chosen already doesn't take the choice away
                button.setSelected(true);
            });
            button.getStyleClass().add(choice == choices.getFirst() ? Styles.LEFT_PILL
                    : choice == choices.getLast() ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            chosen.subscribe(now -> button.setSelected(now == choice));
            box.getChildren().add(button);
        }
        return box;
    }

    private Region fontScale(Preferences preferences, Formats formats) {
        Property<Number> chosen = preferences.fontScaleProperty();
        var slider = new Slider(Appearance.SMALLEST, Appearance.LARGEST, preferences.fontScaleProperty().get());
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.valueProperty().addListener((_, _, now) -> {
            // the type grows when the thumb has come to rest: it would run away from the pointer otherwise
            if (!slider.isValueChanging()) {
                chosen.setValue((int) Math.rint(now.doubleValue() / STEP) * STEP);
            }
        });
        slider.valueChangingProperty().addListener((_, _, changing) -> {
            if (!changing) {
                chosen.setValue((int) Math.rint(slider.getValue() / STEP) * STEP);
            }
        });
        preferences.fontScaleProperty().subscribe(now -> slider.setValue(now.doubleValue()));
        slider.accessibleTextProperty().bind(texts.bind("fontScale"));
        var figure = new BoundLabel(Bindings.createStringBinding(
                () -> formats.percent(preferences.fontScaleProperty().get() / 100.0), preferences.fontScaleProperty(), texts.bind("title")));
        figure.getStyleClass().add("figure");
        var box = new HBox(slider, figure);
        box.getStyleClass().add("scale");
        return box;
    }
}
