package org.askwell.ui.kit;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * A screen, and what is laid over it for a moment: the map of keys, the palette, a small form. While something lies
 * there the focus stays in it; Esc or a click beside it takes it away, and the focus goes back to where it was.
 */
public final class Overlay extends StackPane {
    private final StackPane veil = new StackPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private @Nullable Node before;
    private @Nullable Node first;

    /**
     * @param below the screen, or what holds it
     */
    public Overlay(Node below) {
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        veil.managedProperty().bind(veil.visibleProperty());
        veil.setOnMousePressed(e -> {
            if (veil.equals(e.getTarget())) {
                close();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        getChildren().addAll(below, veil);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepFocus);
            }
        });
    }

    /**
     * Lays something over the screen, in the place of what lies there.
     *
     * @param sheet takes its own preferred size, in the upper middle
     * @param focus the control in it that has the focus first
     */
    public void show(Region sheet, Node focus) {
        if (!open.get()) {
            before = scene().getFocusOwner();
        }
        first = focus;
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        veil.getChildren().setAll(sheet);
        veil.setVisible(true);
        open.set(true);
        focus.requestFocus();
    }

    /** Takes away what lies there, if anything does. */
    public void close() {
        if (!open.get()) {
            return;
        }
        open.set(false);
        first = null;
        veil.setVisible(false);
        veil.getChildren().clear();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    /** What lies over the screen. */
    public Optional<Node> sheet() {
        return veil.getChildren().stream().findFirst();
    }

    /** Whether something lies over the screen. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void keepFocus(@Nullable Node owner) {
        if (open.get() && owner != null && first != null && !isIn(owner, veil)) {
            first.requestFocus();
        }
    }

    private Scene scene() {
        var scene = getScene();
        if (scene == null) {
            throw new IllegalStateException("nothing is laid over a screen that isn't shown");
        }
        return scene;
    }

    private static boolean isIn(Node node, Parent ancestor) {
        for (@Nullable Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
