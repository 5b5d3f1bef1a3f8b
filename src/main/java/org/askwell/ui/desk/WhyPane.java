package org.askwell.ui.desk;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.askwell.core.coaching.Reading;
import org.askwell.core.coaching.RailReading;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Text;
import org.askwell.ui.phrases.ScreenTexts;

/** Why the rail is where it is: the words behind it, and what this stage means for either side. */
final class WhyPane extends VBox {
    private final DeskViewModel desk;
    private final DeskWords words;
    private final ScreenTexts texts;

    WhyPane(DeskViewModel desk, DeskWords words, ScreenTexts texts) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        getStyleClass().addAll("sheet", "why");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(RailReading rail) {
        var rows = new ArrayList<Node>();
        rows.add(label(words.stage(rail.stage()), "title"));
        rows.add(label(words.why(rail), "default"));
        desk.playbook().stage(rail.stage()).ifPresent(stage -> {
            rows.add(label(texts.get("why.customer", text(stage.customer())), "muted"));
            rows.add(label(texts.get("why.seller", text(stage.seller())), "muted"));
        });
        rail.probably().flatMap(desk.playbook()::stage).map(Stage::customer).ifPresent(customer ->
                rows.add(label(texts.get("why.probably", words.stage(rail.probably().orElseThrow()), text(customer)), "muted")));
        desk.newestReading().ifPresent(reading -> heard(reading, rows));
        rows.add(label(texts.get("why.rule"), "small", "muted"));
        getChildren().setAll(rows);
        setAccessibleText(words.why(rail));
    }

    private void heard(Reading reading, List<Node> rows) {
        reading.cues().forEach(cue -> rows.add(label(texts.get("why.cue", words.quote(cue.words()), words.cue(cue)), "default")));
    }

    private String text(Text text) {
        return text.in(words.language());
    }

    private static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
