package org.askwell.ui.desk;

import java.util.Optional;

import javafx.scene.layout.Region;

/**
 * Two or three columns side by side, the outer ones as wide as they prefer. A screen reader finds them in another order
 * than the eye: first what to ask, then what is known, and what was said last.
 */
final class Columns extends Region {
    private final Region left;
    private final Region middle;
    private Optional<Region> right = Optional.empty();

    Columns(Region left, Region middle) {
        this.left = left;
        this.middle = middle;
        getStyleClass().add("columns");
        setMinSize(0, 0);
        getChildren().addAll(middle, left);
    }

    boolean hasRight() {
        return right.isPresent();
    }

    void putRight(Region column) {
        right = Optional.of(column);
        getChildren().setAll(middle, column, left);
    }

    void takeRight() {
        right = Optional.empty();
        getChildren().setAll(middle, left);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double leftWidth = snapSizeX(left.prefWidth(-1));
        double rightWidth = right.map(r -> snapSizeX(r.prefWidth(-1))).orElse(0.0);
        double middleWidth = Math.max(0, getWidth() - leftWidth - rightWidth);
        left.resizeRelocate(0, 0, leftWidth, height);
        middle.resizeRelocate(leftWidth, 0, middleWidth, height);
        right.ifPresent(r -> r.resizeRelocate(leftWidth + middleWidth, 0, rightWidth, height));
    }
}
