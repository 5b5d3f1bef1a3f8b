package org.askwell.ui.desk;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.core.coaching.GuardReading;
import org.askwell.core.coaching.GuardReading.Sign;
import org.askwell.core.coaching.GuardReading.Verdict;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.ScreenTexts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pitch guard: how many of its five signs are there, the word, and what would help. */
final class GuardPane extends VBox {
    private final DeskWords words;
    private final ScreenTexts texts;
    private final Label title = new Label();
    private final HBox segments = new HBox();
    private final Label verdict = new Label();
    private final Label help = new Label();
    private final FontIcon putAway = Icons.of(Feather.EYE_OFF);
    private final HBox head;
    private boolean brief;
    private boolean away;

    GuardPane(DeskWords words, ScreenTexts texts, DeskActions actions) {
        this.words = words;
        this.texts = texts;
        getStyleClass().add("guard");
        title.textProperty().bind(texts.bind("guard"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        for (int i = 0; i < Sign.values().length; i++) {
            var segment = new Region();
            segment.getStyleClass().add("segment");
            segments.getChildren().add(segment);
        }
        segments.getStyleClass().add("segments");
        segments.setAlignment(Pos.CENTER_LEFT);
        segments.setAccessibleRole(AccessibleRole.TEXT);
        verdict.getStyleClass().addAll("medium", "verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        var named = new HBox(title, segments);
        named.getStyleClass().add("guard-named");
        named.setAlignment(Pos.CENTER_LEFT);
        // the word goes to a line of its own where it has no room beside the name
        var reading = new FlowPane(named, verdict);
        reading.getStyleClass().add("guard-reading");
        reading.setPrefWrapLength(0);
        HBox.setHgrow(reading, Priority.ALWAYS);
        head = new HBox(reading, KeyButton.hint(actions.pitch(), texts.bind("hint.pitch")));
        head.getStyleClass().add("guard-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.managedProperty().bind(head.visibleProperty());
        help.managedProperty().bind(help.visibleProperty());
        help.getStyleClass().addAll("small", "muted", "guard-help");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, help);
    }

    /**
     * Shows that reading.
     *
     * @param offered  how many questions are shown
     * @param pitching whether the seller just decided to present all the same
     */
    void show(GuardReading guard, int offered, boolean pitching) {
        away = guard.verdict() == Verdict.PUT_AWAY;
        for (var each : Verdict.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT).replace('_', '-')), each == guard.verdict());
        }
        head.setVisible(!away);
        for (int i = 0; i < segments.getChildren().size(); i++) {
            segments.getChildren().get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("found"), i < guard.signs().size());
        }
        segments.setAccessibleText(texts.get("guard.signs", guard.signs().size(), Sign.values().length));
        verdict.setText(words.verdict(guard));
        help.setText(pitching && !away ? texts.get("guard.pitching") : words.guardHelp(guard, offered));
        help.setGraphic(away ? putAway : null);
        tellHelp();
    }

    /** Whether only the word is shown, where there is no height for what would help; what is to be heard stays. */
    void showBriefly(boolean inLittleHeight) {
        brief = inLittleHeight;
        tellHelp();
    }

    private void tellHelp() {
        help.setVisible(away || !brief);
        verdict.setAccessibleText(help.isVisible() ? null : verdict.getText() + ". " + help.getText());
    }
}
