package org.askwell.ui.start;

import java.time.InstantSource;
import java.util.function.Consumer;

import javafx.scene.control.ListCell;

import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;
import org.jspecify.annotations.Nullable;

/** A conversation in the list: who, how far it came and in whose words, when, how long. */
final class RecentCell extends ListCell<Recent> {
    private final Row row = new Row();
    private final Texts language;
    private final ScreenTexts texts;
    private final InstantSource clock;

    RecentCell(Texts language, InstantSource clock, Consumer<Recent> open) {
        this.language = language;
        this.texts = language.of(RecentCell.class);
        this.clock = clock;
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Recent recent, boolean empty) {
        super.updateItem(recent, empty);
        if (empty || recent == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var formats = language.formats();
        row.name.setText(recent.customer().map(CustomerName::of).orElseGet(() -> texts.get("noName")));
        row.mark.setText(recent.open() ? texts.get("goesOn") : "");
        var stage = recent.stage().map(s -> s.in(language.language().get()));
        var words = recent.lastSaid().map(w -> texts.get("quote", w.replace('\n', ' ')));
        row.about.setText(stage.map(s -> words.map(w -> texts.get("joined", s, w)).orElse(s)).or(() -> words)
                .orElseGet(() -> texts.get("nothingSaid")));
        row.upper.setText(formats.ago(recent.started(), clock.instant()));
        row.lower.setText(texts.get("joined", formats.duration(recent.length()), texts.get("turns", recent.turns())));
        setAccessibleText(String.join(", ", row.name.getText(), row.about.getText(), row.upper.getText(), row.lower.getText(), row.mark.getText()));
        setGraphic(row);
    }
}
