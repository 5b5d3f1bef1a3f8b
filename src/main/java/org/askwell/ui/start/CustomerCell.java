package org.askwell.ui.start;

import java.util.function.Consumer;

import javafx.scene.control.ListCell;

import org.askwell.ui.phrases.Texts;
import org.jspecify.annotations.Nullable;

/** A customer in the list: the name, where they work, and how far the last conversation came. */
final class CustomerCell extends ListCell<KnownCustomer> {
    /** In a narrower list, in heights of type, the stage stands below. */
    private static final double NARROW = 17;

    private final Row row = new Row();
    private final Texts language;

    CustomerCell(Texts language, Consumer<KnownCustomer> open) {
        this.language = language;
        widthProperty().subscribe(this::arrange);
        fontProperty().subscribe(this::arrange);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    private void arrange() {
        row.stack(getWidth() > 0 && getWidth() < NARROW * getFont().getSize());
    }

    @Override
    protected void updateItem(@Nullable KnownCustomer known, boolean empty) {
        super.updateItem(known, empty);
        if (empty || known == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        row.name.setText(known.customer().name());
        row.about.setText(known.customer().company().orElse(""));
        row.upper.setText(known.last().flatMap(Recent::stage).map(s -> s.in(language.language().get())).orElse(""));
        setAccessibleText(String.join(", ", row.name.getText(), row.about.getText(), row.upper.getText()));
        setGraphic(row);
    }
}
