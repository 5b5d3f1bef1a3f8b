package org.askwell.ui.shell;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.ui.kit.KeyCap;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what it is called, what it is, and its key. */
final class PaletteCell extends ListCell<PaletteEntry> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final KeyCap keys = new KeyCap("");
    private final HBox row;

    PaletteCell(Consumer<PaletteEntry> choose) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        detail.getStyleClass().addAll("small", "muted");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(title, space, detail, keys);
        row.getStyleClass().add("row");
        row.setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(entry.title());
        detail.setText(entry.detail());
        keys.setText(entry.keys().orElse(""));
        keys.setVisible(entry.keys().isPresent());
        keys.setManaged(entry.keys().isPresent());
        setAccessibleText(entry.title() + " " + entry.detail());
        setGraphic(row);
    }
}
