package org.askwell.ui.desk;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import org.askwell.core.coaching.Known;
import org.askwell.core.coaching.OpenQuestion;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.Language;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.ScreenTexts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is known on each topic, in the customer's words, and what they asked and nobody answered. Where the height isn't
 * enough for both, both scroll, and the customer's questions stay in sight.
 */
final class KnownPane extends Region {
    /** The share of the height that is the questions', if they need it. */
    private static final double QUESTIONS_SHARE = 0.4;

    private final DeskActions actions;
    private final DeskWords deskWords;
    private final ScreenTexts texts;
    private final List<Row> rows = new ArrayList<>();
    private final Label open = new Label();
    private final VBox questions = new VBox();
    private final HBox head;
    private final GridPane grid = new GridPane();
    private final ScrollPane facts;
    private final HBox asked;
    private final ScrollPane waiting;
    private @Nullable List<OpenQuestion> questionsShown;
    private @Nullable Language languageShown;

    KnownPane(DeskWords words, ScreenTexts texts, DeskActions actions, int topics) {
        this.actions = actions;
        this.deskWords = words;
        this.texts = texts;
        getStyleClass().add("known");
        head = new HBox(title("known"));
        head.getStyleClass().add("column-head");
        head.setAlignment(Pos.CENTER_LEFT);

        grid.getStyleClass().add("facts");
        var natural = new ColumnConstraints();
        natural.setMinWidth(USE_PREF_SIZE);
        var marks = new ColumnConstraints();
        marks.setMinWidth(USE_PREF_SIZE);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        grid.getColumnConstraints().addAll(natural, marks, rest);
        for (int i = 0; i < topics; i++) {
            var row = new Row();
            rows.add(row);
            grid.addRow(i, row.topic, row.dots, row.what);
        }

        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        open.getStyleClass().addAll("small", "muted");
        open.setMinWidth(USE_PREF_SIZE);
        asked = new HBox(title("customerAsked"), gap, open);
        asked.getStyleClass().add("customer-asked-head");
        asked.setAlignment(Pos.CENTER_LEFT);
        questions.getStyleClass().add("customer-questions");

        facts = scroll(grid, "known");
        waiting = scroll(questions, "customerAsked");
        getChildren().addAll(head, facts, asked, waiting);
    }

    private ScrollPane scroll(Region content, String name) {
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().addAll("known-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(texts.bind(name));
        return scroll;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset(), y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double headHeight = snapSizeY(head.prefHeight(width)), askedHeight = snapSizeY(asked.prefHeight(width));
        double room = Math.max(0, getHeight() - y - snappedBottomInset() - headHeight - askedHeight);
        double factsHeight = snapSizeY(grid.prefHeight(width)), waitingHeight = snapSizeY(questions.prefHeight(width));
        if (factsHeight + waitingHeight > room) {
            waitingHeight = Math.min(waitingHeight, Math.max(room * QUESTIONS_SHARE, room - factsHeight));
            factsHeight = room - waitingHeight;
        }
        head.resizeRelocate(x, y, width, headHeight);
        y += headHeight;
        facts.resizeRelocate(x, y, width, factsHeight);
        if (factsHeight < grid.prefHeight(width)) {
            facts.resize(width, wholeRows(factsHeight));
        }
        y += factsHeight;
        asked.resizeRelocate(x, y, width, askedHeight);
        waiting.resizeRelocate(x, y + askedHeight, width, waitingHeight);
    }

    /** The height of the topics that fit whole into that height, before anybody scrolls. */
    private double wholeRows(double height) {
        facts.layout();
        return rows.stream().mapToDouble(r -> r.what.getBoundsInParent().getMaxY()).filter(bottom -> bottom <= height).max().orElse(height);
    }

    void show(List<Known> knowledge, List<OpenQuestion> openQuestions) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(knowledge.get(i));
        }
        open.setText(texts.get("open", openQuestions.size()));
        if (openQuestions.equals(questionsShown) && deskWords.language() == languageShown) {
            return;
        }
        questionsShown = openQuestions;
        languageShown = deskWords.language();
        questions.getChildren().setAll(openQuestions.isEmpty()
                ? List.of(question(texts.get("nothingWaits"), Feather.CHECK, "muted"))
                : openQuestions.stream().map(q -> question(deskWords.quote(q.words()), Feather.HELP_CIRCLE, "open-question")).toList());
    }

    /** Where the focus goes when one walks here. */
    Node focus() {
        return rows.stream().filter(r -> r.ask.isVisible()).map(r -> (Node) r.ask).findFirst().orElse(facts);
    }

    private Label title(String key) {
        var title = new Label();
        title.textProperty().bind(texts.bind(key));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        return title;
    }

    private static Label question(String text, Feather icon, String styleClass) {
        var label = new Label(text, Icons.of(icon));
        label.getStyleClass().addAll("customer-question", styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** One topic. */
    private final class Row {
        private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

        final Label topic = new Label();
        final HBox dots = new HBox(dot(), dot());
        final StackPane what = new StackPane();
        private final Button ask = new Button();
        /** Long ones are cut after two lines, so that all topics are in sight; the tooltip has all words. */
        private final Label quote = new Label();
        private final Label vague = new Label();
        private final HBox words = new HBox(quote, vague);
        private final Tooltip all = new Tooltip();
        private String topicId = "";

        Row() {
            topic.setMinWidth(USE_PREF_SIZE);
            topic.getStyleClass().add("fact-topic");
            dots.getStyleClass().add("dots");
            dots.setAlignment(Pos.TOP_LEFT);
            dots.setAccessibleRole(AccessibleRole.TEXT);
            GridPane.setValignment(topic, VPos.TOP);
            GridPane.setHalignment(dots, HPos.LEFT);
            ask.textProperty().bind(texts.bind("ask"));
            ask.getStyleClass().setAll("link-button");
            ask.setOnAction(_ -> actions.askAbout(topicId));
            ask.setMinWidth(USE_PREF_SIZE);
            quote.getStyleClass().addAll("quote", "may-be-cut");
            quote.setWrapText(true);
            vague.textProperty().bind(texts.bind("vague"));
            vague.getStyleClass().addAll("small", "muted");
            vague.setMinWidth(USE_PREF_SIZE);
            vague.managedProperty().bind(vague.visibleProperty());
            words.getStyleClass().add("fact-words");
            words.setAlignment(Pos.TOP_LEFT);
            all.setWrapText(true);
            what.setAlignment(Pos.TOP_LEFT);
            what.setMinWidth(0);
            what.getChildren().setAll(ask, words);
            ask.managedProperty().bind(ask.visibleProperty());
            words.managedProperty().bind(words.visibleProperty());
        }

        void show(Known known) {
            topicId = known.topic();
            var name = deskWords.topic(topicId);
            topic.setText(name);
            dots.getChildren().getFirst().pseudoClassStateChanged(FILLED, known.level() != Level.UNKNOWN);
            dots.getChildren().getLast().pseudoClassStateChanged(FILLED, known.level() == Level.SPECIFIC);
            dots.setAccessibleText(texts.get("level." + known.level()));
            ask.setVisible(known.level() == Level.UNKNOWN);
            ask.setAccessibleText(texts.get("ask.about", name));
            words.setVisible(known.level() != Level.UNKNOWN);
            // the newest words count
            quote.setText(deskWords.quotes(known.words().stream().limit(1).toList()));
            vague.setVisible(known.level() == Level.VAGUE);
            all.setText(deskWords.quotes(known.words()));
            quote.setTooltip(known.words().isEmpty() ? null : all);
            quote.setAccessibleText(all.getText());
            words.setAccessibleText(vague.isVisible() ? all.getText() + " " + vague.getText() : all.getText());
        }

        private static Circle dot() {
            var dot = new Circle(4);
            dot.getStyleClass().add("dot");
            return dot;
        }
    }
}
