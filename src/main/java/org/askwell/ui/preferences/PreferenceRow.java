package org.askwell.ui.preferences;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.kit.BoundLabel;

/** What can be chosen, what it is for, and at the right the control; below, where the words would get too narrow. */
final class PreferenceRow extends Region {
    /** The words' smallest width, in heights of type. */
    private static final double NARROWEST = 13;
    private static final double GAP = 24, GAP_BELOW = 12;

    private final Label name;
    private final VBox words;
    private final Region control;

    PreferenceRow(BoundLabel name, BoundLabel purpose, Region control) {
        this.name = name;
        this.control = control;
        getStyleClass().add("row");
        name.setWrapText(true);
        purpose.setWrapText(true);
        words = new VBox(name, purpose);
        words.getStyleClass().add("words");
        getChildren().addAll(words, control);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double needed = fits(inner) ? Math.max(words.prefHeight(beside(inner)), control.prefHeight(-1))
                : words.prefHeight(inner) + GAP_BELOW + control.prefHeight(-1);
        return snappedTopInset() + snapSizeY(needed) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset(), y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset(), height = getHeight() - y - snappedBottomInset();
        if (fits(width)) {
            layoutInArea(words, x, y, beside(width), height, 0, Insets.EMPTY, true, false, HPos.LEFT, VPos.CENTER);
            layoutInArea(control, x, y, width, height, 0, Insets.EMPTY, false, false, HPos.RIGHT, VPos.CENTER);
        } else {
            layoutInArea(words, x, y, width, words.prefHeight(width), 0, HPos.LEFT, VPos.TOP);
            layoutInArea(control, x, y, width, height, 0, Insets.EMPTY, false, false, HPos.LEFT, VPos.BOTTOM);
        }
    }

    private double beside(double width) {
        return width - control.prefWidth(-1) - GAP;
    }

    /** Whether there is room for the control beside the words. */
    private boolean fits(double width) {
        return beside(width) >= NARROWEST * name.getFont().getSize();
    }
}
