package org.askwell.ui.desk;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.core.coaching.Advice;
import org.askwell.core.coaching.Suggestion;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.phrases.ScreenTexts;
import org.kordamp.ikonli.feather.Feather;

/**
 * What to ask next: the best question large on its card, the others quietly below. Before anybody scrolls, a question is
 * shown whole or not at all.
 */
final class AskNextPane extends Region {
    private final DeskWords words;
    private final VBox card = new VBox();
    private final Label best = new Label();
    private final Label reason = new Label();
    private final Label nothing = new Label();
    private final KeyButton asked;
    private final VBox others = new VBox();
    private final HBox head;
    private final VBox content = new VBox(card, nothing, others);
    private final ScrollPane scroll = new ScrollPane(content);
    private final List<Other> rows = new ArrayList<>();

    AskNextPane(DeskWords words, ScreenTexts texts, DeskActions actions) {
        this.words = words;
        getStyleClass().add("ask-next");

        var title = new Label();
        title.textProperty().bind(texts.bind("askNext"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap, KeyButton.hint(actions.five(), actions.fiveHint()));
        head.getStyleClass().add("column-head");
        head.setAlignment(Pos.CENTER_LEFT);

        best.getStyleClass().addAll("headline", "best-question");
        best.setWrapText(true);
        best.setMinHeight(USE_PREF_SIZE);
        reason.getStyleClass().addAll("muted", "best-reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        asked = KeyButton.of(Feather.CHECK, actions.asked(1), texts.bind("asked"));
        var buttons = new FlowPane(asked, KeyButton.of(Feather.SKIP_FORWARD, actions.skip(1), texts.bind("skip")));
        buttons.getStyleClass().add("card-buttons");
        card.getStyleClass().add("best-card");
        card.getChildren().addAll(best, reason, buttons);

        nothing.textProperty().bind(texts.bind("askNext.nothing"));
        nothing.getStyleClass().addAll("muted", "nothing-to-ask");
        nothing.setWrapText(true);
        nothing.setMinHeight(USE_PREF_SIZE);
        nothing.managedProperty().bind(nothing.visibleProperty());
        card.managedProperty().bind(card.visibleProperty());

        others.getStyleClass().add("other-questions");
        for (int place = 2; place <= Advice.MOST_SUGGESTIONS; place++) {
            rows.add(new Other(place, actions));
        }
        others.getChildren().addAll(rows);

        scroll.getStyleClass().addAll("ask-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(head, scroll);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double headHeight = snapSizeY(head.prefHeight(width));
        head.resizeRelocate(0, 0, width, headHeight);
        double room = Math.max(0, getHeight() - headHeight);
        scroll.resizeRelocate(0, headHeight, width, content.prefHeight(width) <= room ? room : wholeRows(room, width));
    }

    /** The height of what fits whole into that room; all of it, if not even the best question does. */
    private double wholeRows(double room, double width) {
        double content = width - scroll.lookupAll(".scroll-bar").stream().filter(b -> b instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(b -> b.prefWidth(-1)).findFirst().orElse(0);
        double height = snapSizeY(card.prefHeight(content)) + others.snappedTopInset();
        double whole = room;
        for (var row : rows) {
            if (row.isVisible()) {
                height += snapSizeY(row.prefHeight(content)) + others.getSpacing();
                if (height - others.getSpacing() > room) {
                    break;
                }
                whole = height - others.getSpacing();
            }
        }
        return whole;
    }

    /** Shows the first so many of these suggestions. */
    void show(List<Suggestion> suggestions, int offered) {
        card.setVisible(offered > 0);
        nothing.setVisible(offered == 0);
        if (offered > 0) {
            if (!suggestions.getFirst().text().equals(best.getText())) {
                scroll.setVvalue(0);
            }
            best.setText(suggestions.getFirst().text());
            reason.setText(words.reason(suggestions.getFirst()));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i + 1 < offered);
            if (i + 1 < offered) {
                rows.get(i).show(suggestions.get(i + 1));
            }
        }
    }

    /** Where the focus goes when one walks here. */
    Node focus() {
        return asked;
    }

    /** A question that is not the best one. */
    private final class Other extends HBox {
        private final Label question = new Label();
        private final Label why = new Label();

        Other(int place, DeskActions actions) {
            getStyleClass().add("other-question");
            setAlignment(Pos.TOP_LEFT);
            managedProperty().bind(visibleProperty());
            question.setWrapText(true);
            question.setMinHeight(USE_PREF_SIZE);
            why.getStyleClass().addAll("small", "muted");
            why.setWrapText(true);
            why.setMinHeight(USE_PREF_SIZE);
            why.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(why, Priority.ALWAYS);
            var second = new HBox(why, button(Feather.CHECK, place, actions, true), button(Feather.SKIP_FORWARD, place, actions, false));
            second.setAlignment(Pos.CENTER_LEFT);
            var text = new VBox(question, second);
            text.getStyleClass().add("other-text");
            HBox.setHgrow(text, Priority.ALWAYS);
            var cap = new KeyCap(Integer.toString(place));
            cap.getStyleClass().add("place");
            getChildren().addAll(cap, text);
        }

        void show(Suggestion suggestion) {
            question.setText(suggestion.text());
            why.setText(words.reason(suggestion));
        }

        private Button button(Feather icon, int place, DeskActions actions, boolean forAsked) {
            var action = forAsked ? actions.asked(place) : actions.skip(place);
            var button = new Button();
            button.setGraphic(Icons.of(icon));
            button.getStyleClass().setAll("row-button");
            button.setAccessibleRole(AccessibleRole.BUTTON);
            button.accessibleTextProperty().bind(action.name());
            button.disableProperty().bind(action.enabled().not());
            var tip = new Tooltip();
            tip.textProperty().bind(action.name());
            button.setTooltip(tip);
            button.setOnAction(_ -> action.fire());
            button.setMinWidth(USE_PREF_SIZE);
            return button;
        }
    }
}
