package org.askwell.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

import org.askwell.core.coaching.RailReading;
import org.askwell.core.playbook.Stage;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.ScreenTexts;
import org.kordamp.ikonli.feather.Feather;

/** The customer's stages: where they were, are, and probably are, and the words that say so. */
final class RailView extends VBox {
    /** The size of type to which the marks are drawn; with larger type they grow. */
    private static final double USUAL_FONT_SIZE = 14;
    private static final Duration SLIDE = Duration.millis(200);

    private final DeskViewModel desk;
    private final DeskActions actions;
    private final DeskWords words;
    private final ScreenTexts texts;
    private final HBox track = new HBox();
    private final Label why = new Label();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Region> stretches = new ArrayList<>();
    private int shownAt = -1;

    RailView(DeskViewModel desk, DeskWords words, ScreenTexts texts, DeskActions actions) {
        this.desk = desk;
        this.actions = actions;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("rail");
        track.getStyleClass().add("track");
        track.setAlignment(Pos.CENTER_LEFT);
        for (var stage : desk.playbook().stages()) {
            if (!stops.isEmpty()) {
                var stretch = new Region();
                stretch.getStyleClass().add("stretch");
                HBox.setHgrow(stretch, Priority.ALWAYS);
                stretches.add(stretch);
                track.getChildren().add(stretch);
            }
            var stop = new Stop(stage);
            stops.add(stop);
            track.getChildren().add(stop);
        }
        why.getStyleClass().addAll("small", "muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var keys = new HBox(KeyButton.hint(actions.back(), texts.bind("hint.back")),
                KeyButton.hint(actions.on(), texts.bind("hint.on")), KeyButton.hint(actions.why(), texts.bind("hint.why")));
        keys.getStyleClass().add("hints");
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(USE_PREF_SIZE);
        var second = new HBox(why, keys);
        second.getStyleClass().add("rail-reason");
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(track, second);
    }

    /** Shows that reading, sliding the marker where it moved. */
    void show(RailReading rail) {
        var stages = desk.playbook().stages();
        int now = index(rail.stage());
        int probably = rail.probably().map(this::index).orElse(now);
        for (int i = 0; i < stages.size(); i++) {
            var place = i == now ? Place.NOW : i == probably ? Place.PROBABLY : i < now ? Place.PAST : Place.LATER;
            stops.get(i).show(place);
        }
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            stretch.pseudoClassStateChanged(Place.PAST.state(), i < now);
            stretch.pseudoClassStateChanged(Place.PROBABLY.state(), i >= now && i < probably);
        }
        why.setText(words.why(rail));
        if (shownAt >= 0 && shownAt != now) {
            slide(shownAt, now);
        }
        shownAt = now;
    }

    private int index(String stage) {
        return desk.playbook().stage(stage).map(desk.playbook()::indexOf).orElse(0);
    }

    private void slide(int from, int to) {
        if (getScene() == null || getScene().getPreferences().isReducedMotion()) {
            return;
        }
        var mark = stops.get(to).mark;
        var marker = new TranslateTransition(SLIDE, mark);
        marker.setFromX(stops.get(from).getLayoutX() - stops.get(to).getLayoutX());
        mark.setTranslateX(marker.getFromX());
        marker.setToX(0);
        marker.setInterpolator(Interpolator.EASE_BOTH);
        marker.play();
    }

    /** Where a stage lies, seen from the customer. */
    private enum Place {
        PAST, NOW, PROBABLY, LATER;

        PseudoClass state() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    /** One stage on the rail; a click moves the customer there. */
    private final class Stop extends Button {
        private final Stage stage;
        private final StackPane mark = new StackPane();
        private final Circle ring = new Circle(8);
        private final Label probably = new Label();
        private final Label name = new Label();

        Stop(Stage stage) {
            this.stage = stage;
            getStyleClass().setAll("stop");
            setAccessibleRole(AccessibleRole.BUTTON);
            ring.getStyleClass().add("ring");
            var tick = Icons.small(Feather.CHECK);
            tick.getStyleClass().add("tick");
            mark.getStyleClass().add("mark");
            mark.getChildren().addAll(ring, tick);
            name.getStyleClass().add("stop-name");
            name.setMinWidth(USE_PREF_SIZE);
            probably.getStyleClass().addAll("small", "accent");
            probably.setMinWidth(USE_PREF_SIZE);
            probably.managedProperty().bind(probably.visibleProperty());
            probably.textProperty().bind(texts.bind("probably"));
            var content = new HBox(mark, name, probably);
            content.getStyleClass().add("stop-content");
            content.setAlignment(Pos.CENTER_LEFT);
            setGraphic(content);
            setMinWidth(USE_PREF_SIZE);
            name.fontProperty().subscribe(font -> {
                for (var part : List.of(ring, tick)) {
                    part.setScaleX(font.getSize() / USUAL_FONT_SIZE);
                    part.setScaleY(font.getSize() / USUAL_FONT_SIZE);
                }
            });
            setOnAction(_ -> actions.moveTo(stage.id()));
        }

        void show(Place place) {
            for (var other : Place.values()) {
                pseudoClassStateChanged(other.state(), other == place);
            }
            name.setText(stage.name().in(words.language()));
            probably.setVisible(place == Place.PROBABLY);
            ring.setRadius(place == Place.NOW ? 6.5 : 7);
            setAccessibleText(texts.get("stop." + place, name.getText()));
        }
    }
}
