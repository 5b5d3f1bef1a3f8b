package org.askwell.ui.desk;

import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.core.playbook.Language;
import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.Formats;
import org.askwell.ui.phrases.ScreenTexts;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** With whom, in which language, whether all is on the disk, and for how long. */
final class HeaderBar extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final DeskViewModel desk;
    private final ScreenTexts texts;
    private final Formats formats;
    private final Label name = new Label();
    private final KeyButton give;
    private final TextField field = new TextField();
    private final MenuButton language = new MenuButton();
    private final Label saved = new Label();
    private final KeyButton again;
    private final Digits clock = new Digits("title");
    private final Runnable backToLine;

    /**
     * @param backToLine where the focus goes when the name is typed
     */
    HeaderBar(DeskViewModel desk, ScreenTexts texts, Formats formats, DeskActions actions, Runnable backToLine) {
        this.desk = desk;
        this.texts = texts;
        this.formats = formats;
        this.backToLine = backToLine;
        getStyleClass().add("desk-header");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().addAll("title", "customer-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        give = KeyButton.hint(actions.customer(), Bindings.createStringBinding(
                () -> texts.get(desk.customerProperty().get().isPresent() ? "customer.change" : "customer.give"),
                desk.customerProperty(), texts.bind("customer.give")));
        field.getStyleClass().add("name-field");
        field.promptTextProperty().bind(texts.bind("customer.prompt"));
        field.accessibleTextProperty().bind(texts.bind("customer.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        TextFields.bindAutoCompletion(field, request -> desk.knownCustomers().stream().map(CustomerName::of)
                .filter(t -> t.toLowerCase(Locale.ROOT).contains(request.getUserText().strip().toLowerCase(Locale.ROOT))).toList());
        language.getStyleClass().addAll("quiet-menu", "small");
        language.setMinWidth(USE_PREF_SIZE);
        saved.getStyleClass().addAll("small", "saved");
        saved.setMinWidth(USE_PREF_SIZE);
        again = KeyButton.hint(actions.again(), texts.bind("saveAgain"));
        again.managedProperty().bind(again.visibleProperty());
        clock.getStyleClass().add("talk-clock");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, give, gap, language, saved, again, clock);
        desk.customerProperty().subscribe(_ -> refresh());
        desk.languageProperty().subscribe(_ -> refresh());
        desk.savedProperty().subscribe(_ -> showSaved());
        tick();
    }

    /** Shows how long the talk has been going on now. */
    void tick() {
        var stopwatch = formats.stopwatch(desk.talked());
        clock.show(stopwatch.length() == 4 ? "0" + stopwatch : stopwatch);
    }

    /** Writes everything as it is now. */
    void refresh() {
        name.setText(desk.customerProperty().get().map(CustomerName::of).orElseGet(() -> texts.get("noName")));
        var spoken = desk.languageProperty().get();
        language.setText(spoken.ownName());
        language.setAccessibleText(texts.get("language.spoken", spoken.ownName()));
        language.getItems().setAll(desk.spokenLanguages().stream().map(this::item).toList());
        showSaved();
    }

    private void showSaved() {
        var state = desk.savedProperty().get();
        saved.setText(state == Recorder.Saved.NOTHING_YET ? "" : texts.get("saved." + state));
        saved.setGraphic(switch (state) {
            case SAVED -> Icons.small(Feather.CHECK);
            case FAILED -> Icons.small(Feather.ALERT_CIRCLE);
            case SAVING, NOTHING_YET -> null;
        });
        saved.pseudoClassStateChanged(FAILED, state == Recorder.Saved.FAILED);
        again.setVisible(state == Recorder.Saved.FAILED);
    }

    /** Puts a field in the place of the name. */
    void editName() {
        if (editing()) {
            field.requestFocus();
            return;
        }
        desk.lookUpCustomers();
        field.setText(desk.customerProperty().get().map(CustomerName::of).orElse(""));
        getChildren().set(0, field);
        give.setVisible(false);
        field.requestFocus();
        field.selectAll();
    }

    /** Whether the name is being typed. */
    boolean editing() {
        return getChildren().contains(field);
    }

    Digits clock() {
        return clock;
    }

    private void keyPressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            desk.giveCustomer(field.getText());
            stopEditing();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            stopEditing();
        }
    }

    private void stopEditing() {
        getChildren().set(0, name);
        give.setVisible(true);
        backToLine.run();
    }

    private RadioMenuItem item(Language spoken) {
        var item = new RadioMenuItem(spoken.ownName());
        item.setSelected(spoken == desk.languageProperty().get());
        item.setOnAction(_ -> {
            desk.speakIn(spoken);
            backToLine.run();
        });
        return item;
    }
}
