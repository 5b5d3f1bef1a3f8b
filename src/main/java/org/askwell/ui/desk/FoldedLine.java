package org.askwell.ui.desk;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.core.coaching.Known;
import org.askwell.core.coaching.OpenQuestion;
import org.askwell.core.conversation.Level;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.Keys;
import org.askwell.ui.phrases.ScreenTexts;
import org.kordamp.ikonli.feather.Feather;

/** What is known, folded to one line where the window is narrow; a click opens it. */
final class FoldedLine extends Button {
    private final ScreenTexts texts;
    private final Label counts = new Label();

    FoldedLine(ScreenTexts texts, DeskActions actions, Runnable open) {
        this.texts = texts;
        getStyleClass().setAll("folded-line");
        var title = new Label();
        title.textProperty().bind(texts.bind("known"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        counts.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var word = new Label();
        word.textProperty().bind(texts.bind("hint.open"));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        var key = new HBox(new KeyCap(actions.walk().keys().map(Keys::name).orElse("")), word);
        key.getStyleClass().add("key-button-content");
        key.setAlignment(Pos.CENTER_LEFT);
        var content = new HBox(Icons.of(Feather.CHEVRON_UP), title, counts, gap, key);
        content.getStyleClass().add("folded-content");
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(48));
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> open.run());
        managedProperty().bind(visibleProperty());
    }

    void show(List<Known> knowledge, List<OpenQuestion> questions) {
        long known = knowledge.stream().filter(k -> k.level() != Level.UNKNOWN).count();
        counts.setText(texts.get("folded", known, knowledge.size(), questions.size()));
        setAccessibleText(texts.get("known") + ": " + counts.getText());
    }
}
