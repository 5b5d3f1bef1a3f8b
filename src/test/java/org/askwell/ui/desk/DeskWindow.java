package org.askwell.ui.desk;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.askwell.settings.Look;
import org.askwell.ui.kit.KeyMap;
import org.askwell.ui.theme.Theme;

/** A desk in a window that hears its keys, as the shell's does. */
final class DeskWindow {
    final SimpleObjectProperty<Integer> fontScale = new SimpleObjectProperty<>(100);
    private final Stage stage;
    private final StackPane root = new StackPane();
    private DeskScreen screen;

    DeskWindow(Stage stage, double width, double height) {
        this.stage = stage;
        var scene = new Scene(root, width, height);
        new Theme(new SimpleObjectProperty<>(Look.LIGHT), fontScale).dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> new KeyMap(screen.actions()).find(e).filter(a -> a.enabled().get()).ifPresent(a -> {
            e.consume();
            a.fire();
        }));
        stage.setScene(scene);
    }

    void show(DeskScreen desk) {
        if (screen != null) {
            screen.hidden();
        }
        screen = desk;
        root.getChildren().setAll(desk.node());
        stage.show();
        stage.requestFocus();
        desk.shown();
    }

    void hide() {
        screen.hidden();
        stage.hide();
    }

    DeskViewModel desk() {
        return screen.desk();
    }

    /** Says that as whose words are typed now. */
    void say(String text) {
        desk().typed(text);
        desk().say();
    }

    TextField line() {
        return (TextField) root.lookup(".words-field");
    }

    Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }

    Stage stage() {
        return stage;
    }

    /** Every node in the window that can be seen. */
    List<Node> visible() {
        return visible(root).toList();
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var self = Stream.of(node);
        return node instanceof Parent parent
                ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(DeskWindow::visible)) : self;
    }
}
