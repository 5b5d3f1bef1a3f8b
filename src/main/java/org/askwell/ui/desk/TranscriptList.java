package org.askwell.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.askwell.ui.phrases.Formats;
import org.jspecify.annotations.Nullable;

/** What was said and noted, the newest at the bottom. A double click, or Enter, takes a line to correct it. */
final class TranscriptList extends Region {
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");
    private static final int PASSES = 3;

    private final DeskViewModel desk;
    private final DeskWords words;
    private final Formats formats;
    private final ObservableList<Line> lines;
    private final ListView<Line> list;
    /** Never shown: it tells how high lines are, for as long as they don't fill the height. */
    private final LineCell measure;
    private boolean followNewest = true;

    /**
     * @param empty what is said where nothing was said yet
     */
    TranscriptList(DeskViewModel desk, DeskWords words, Formats formats, ObservableValue<String> empty) {
        this.desk = desk;
        this.words = words;
        this.formats = formats;
        this.lines = desk.lines();
        this.list = new ListView<>(lines);
        this.measure = new LineCell();
        getStyleClass().add("transcript");
        measure.setVisible(false);
        measure.setManaged(false);
        list.setCellFactory(_ -> new LineCell());
        var nothing = new Label();
        nothing.textProperty().bind(empty);
        nothing.getStyleClass().addAll("muted", "nothing-said");
        nothing.setWrapText(true);
        nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                correctSelected();
                e.consume();
            }
        });
        lines.addListener((ListChangeListener<Line>) this::changed);
        getChildren().addAll(measure, list);
    }

    ListView<Line> list() {
        return list;
    }

    /** The newest line is selected and has the focus. */
    void takeFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectLast();
        }
        list.requestFocus();
    }

    /** Writes the lines anew, for the interface speaks another language. */
    void refresh() {
        list.refresh();
        requestLayout();
    }

    private void correctSelected() {
        var selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            desk.beginCorrection(selected.entry().number());
        }
    }

    private void changed(ListChangeListener.Change<? extends Line> change) {
        boolean grown = false;
        while (change.next()) {
            grown |= change.wasAdded() && !change.wasReplaced();
        }
        followNewest |= grown;
        requestLayout();
    }

    /** The list is as high as its lines, at the bottom, until they fill the height; from then on it scrolls. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = lines.isEmpty() ? getHeight() : heightOfLines(width, getHeight());
        double height = Math.min(getHeight(), wanted);
        pseudoClassStateChanged(SCROLLS, wanted > getHeight());
        boolean resized = list.getWidth() != width || list.getHeight() != height;
        list.resizeRelocate(0, getHeight() - height, width, height);
        if ((followNewest || resized) && !lines.isEmpty()) {
            followNewest = false;
            list.layout();
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                toBottom(flow, wanted > height);
            }
        }
    }

    /**
     * Brings the newest line to the very bottom. The flow guesses the heights of cells that it hasn't laid out, and moves
     * everything when it learns them: hence more than one pass, of which the last finds all as it is.
     */
    private <T extends IndexedCell<?>> void toBottom(VirtualFlow<T> flow, boolean overflows) {
        if (!overflows) {
            flow.setPosition(0);
            return;
        }
        for (int pass = 0; pass < PASSES; pass++) {
            flow.scrollTo(lines.size() - 1);
            list.layout();
            var last = flow.getLastVisibleCell();
            if (last != null && last.getIndex() == lines.size() - 1) {
                flow.scrollToBottom(last);
            }
        }
    }

    /** The height of all lines, or of so many of the newest that they are higher than {@code enough}. */
    private double heightOfLines(double width, double enough) {
        double sum = snappedTopInset() + snappedBottomInset() + list.snappedTopInset() + list.snappedBottomInset();
        for (int i = lines.size() - 1; i >= 0 && sum <= enough; i--) {
            measure.updateItem(lines.get(i), false);
            measure.applyCss();
            sum += Math.ceil(measure.prefHeight(width));
        }
        return sum;
    }

    /** A line in the list. */
    private final class LineCell extends ListCell<Line> {
        private final LineView view = new LineView(words, formats);

        LineCell() {
            getStyleClass().add("line-cell");
            // the width is the list's, so that words wrap rather than widen the cell
            setPrefWidth(0);
            setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
                    desk.beginCorrection(getItem().entry().number());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                view.show(line);
                setGraphic(view);
                setAccessibleText(view.getAccessibleText());
            }
        }
    }
}
