package org.askwell.app;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import atlantafx.base.theme.Styles;
import org.askwell.settings.Look;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** Says why Askwell can't open, where its own window has no notebook to show. */
final class MessageWindow {
    private static final double WIDTH = 560;

    private final Messages.Message message;

    MessageWindow(Messages.Message message) {
        this.message = message;
    }

    void show(Runnable closed) {
        var stage = new Stage();
        stage.setTitle("Askwell");
        stage.setScene(scene(stage::close));
        stage.setResizable(false);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
    }

    Scene scene(Runnable close) {
        var happened = label(message.happened(), "title");
        happened.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        var button = new Button(message.close());
        button.getStyleClass().add(Styles.ACCENT);
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.setOnAction(_ -> close.run());
        var buttons = new HBox(button);
        buttons.getStyleClass().add("message-buttons");
        var box = new VBox(happened, label(message.safe()), label(message.next()), buttons);
        box.getStyleClass().add("message");
        box.setPrefWidth(WIDTH);
        var scene = new Scene(box);
        new Theme(new ReadOnlyObjectWrapper<>(Look.SYSTEM), new ReadOnlyIntegerWrapper(100)).dress(scene);
        return scene;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
