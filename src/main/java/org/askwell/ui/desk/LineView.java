package org.askwell.ui.desk;

import java.util.Comparator;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.core.coaching.SpottedCue;
import org.askwell.core.conversation.Note;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.conversation.Turn;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.Formats;
import org.kordamp.ikonli.feather.Feather;

/** One turn or note: when, who, the words with their cues marked. */
final class LineView extends HBox {
    private static final PseudoClass CUSTOMER = PseudoClass.getPseudoClass("customer");
    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
    private static final PseudoClass CORRECTING = PseudoClass.getPseudoClass("correcting");

    private final DeskWords words;
    private final Formats formats;
    private final Digits time = new Digits("small", "muted", "line-time");
    private final Label author = new Label();
    private final TextFlow text = new TextFlow();
    private final Label cues = new Label();

    LineView(DeskWords words, Formats formats) {
        this.words = words;
        this.formats = formats;
        getStyleClass().add("line");
        author.getStyleClass().addAll("small", "author");
        text.getStyleClass().add("line-text");
        cues.getStyleClass().addAll("small", "muted", "line-cues");
        cues.setGraphic(Icons.small(Feather.TRIANGLE));
        cues.setWrapText(true);
        cues.setMinHeight(USE_PREF_SIZE);
        cues.managedProperty().bind(cues.visibleProperty());
        var column = new VBox(author, text, cues);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(time, column);
    }

    void show(Line line) {
        var entry = line.entry();
        pseudoClassStateChanged(CUSTOMER, entry instanceof Turn turn && turn.speaker() == Speaker.CUSTOMER);
        pseudoClassStateChanged(NOTE, entry instanceof Note);
        pseudoClassStateChanged(CORRECTING, line.correcting());
        time.show(clock(line));
        author.setText(words.author(entry));
        showText(entry.text(), line.cues());
        cues.setVisible(!line.cues().isEmpty());
        cues.setText(line.cues().isEmpty() ? "" : words.cues(line.cues()));
        setAccessibleText(author.getText() + ": " + entry.text());
    }

    private String clock(Line line) {
        var stopwatch = formats.stopwatch(line.at());
        return stopwatch.length() == 4 ? "0" + stopwatch : stopwatch;
    }

    private void showText(String whole, List<SpottedCue> marked) {
        text.getChildren().clear();
        int at = 0;
        for (var cue : marked.stream().sorted(Comparator.comparingInt(SpottedCue::start)).toList()) {
            if (cue.start() >= at && cue.end() <= whole.length()) {
                add(whole.substring(at, cue.start()), "words");
                add(whole.substring(cue.start(), cue.end()), "cue");
                at = cue.end();
            }
        }
        add(whole.substring(at), "words");
    }

    private void add(String part, String styleClass) {
        if (!part.isEmpty()) {
            var node = new Text(part);
            node.getStyleClass().add(styleClass);
            text.getChildren().add(node);
        }
    }
}
