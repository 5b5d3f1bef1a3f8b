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
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.core.coaching.Known;
import org.askwell.core.coaching.OpenQuestion;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.Language;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.ScreenTexts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known on each topic, in the customer's words, and what they asked and nobody answered. */
final class KnownPane extends VBox {
    /** More would push the topics apart; the newest ones count. */
    private static final int MOST_QUOTES = 2;

    private final DeskActions actions;
    private final DeskWords deskWords;
    private final ScreenTexts texts;
    private final List<Row> rows = new ArrayList<>();
    private final Label open = new Label();
    private final VBox questions = new VBox();
    private final ScrollPane scroll;
    private @Nullable List<OpenQuestion> questionsShown;
    private @Nullable Language languageShown;

    KnownPane(DeskWords words, ScreenTexts texts, DeskActions actions, int topics) {
        this.actions = actions;
        this.deskWords = words;
        this.texts = texts;
        getStyleClass().add("known");
        var head = new HBox(title("known"));
        head.getStyleClass().add("column-head");
        head.setAlignment(Pos.CENTER_LEFT);

        var grid = new GridPane();
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
        var asked = new HBox(title("customerAsked"), gap, open);
        asked.getStyleClass().add("customer-asked-head");
        asked.setAlignment(Pos.CENTER_LEFT);
        questions.getStyleClass().add("customer-questions");

        scroll = new ScrollPane(new VBox(grid, new VBox(asked, questions)));
        ((VBox) scroll.getContent()).getChildren().getLast().getStyleClass().add("customer-asked");
        scroll.getStyleClass().addAll("known-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(texts.bind("known"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
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
        return rows.stream().filter(r -> r.ask.isVisible()).map(r -> (Node) r.ask).findFirst().orElse(scroll);
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
        private final Text quote = new Text();
        private final Text vague = new Text();
        private final TextFlow words = new TextFlow(quote, vague);
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
            vague.getStyleClass().add("vague-word");
            words.getStyleClass().add("fact-words");
            words.setMinHeight(USE_PREF_SIZE);
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
            quote.setText(deskWords.quotes(known.words().stream().limit(MOST_QUOTES).toList()));
            vague.setText(known.level() == Level.VAGUE ? " " + texts.get("vague") : "");
            words.setAccessibleText(quote.getText() + vague.getText());
        }

        private static Circle dot() {
            var dot = new Circle(4);
            dot.getStyleClass().add("dot");
            return dot;
        }
    }
}
