package org.askwell.ui.desk;

import java.util.List;
import java.util.OptionalInt;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.core.conversation.Speaker;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.kit.KeyCap;
import org.askwell.ui.kit.KeyNote;
import org.askwell.ui.kit.Keys;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Way;
import org.askwell.ui.phrases.ScreenTexts;
import org.kordamp.ikonli.feather.Feather;

/** The line in which everything is typed, with whose words it holds. */
final class InputLine extends HBox {
    private static final PseudoClass LINE_FOCUSED = PseudoClass.getPseudoClass("line-focused");
    /** The share of the width that hints may take. */
    private static final double HINTS = 0.46;

    private final DeskViewModel desk;
    private final ScreenTexts texts;
    private final TextField field = new TextField();
    private final Button speaker = new Button();
    private final HBox frame;
    private final HBox hints = new HBox();
    private final HBox correctingHints = new HBox();
    private final Label ended = new Label();
    private final KeyButton goOn;
    /** Whether an input method holds letters that aren't the line's yet: then Enter belongs to it. */
    private boolean composing;
    private int caret;

    InputLine(DeskViewModel desk, DeskWords words, ScreenTexts texts, DeskActions actions, Navigator navigator) {
        this.desk = desk;
        this.texts = texts;
        getStyleClass().add("input-bar");
        setAlignment(Pos.CENTER_LEFT);

        speaker.getStyleClass().setAll("speaker");
        speaker.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        speaker.setFocusTraversable(false);
        speaker.setMinWidth(USE_PREF_SIZE);
        speaker.setOnAction(_ -> {
            desk.flipSpeaker();
            takeFocus();
        });
        field.getStyleClass().add("words-field");
        field.setText(desk.typedProperty().get());
        HBox.setHgrow(field, Priority.ALWAYS);
        frame = new HBox(speaker, field);
        frame.getStyleClass().add("line-frame");
        frame.setAlignment(Pos.CENTER_LEFT);
        speaker.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(frame, Priority.ALWAYS);

        ended.textProperty().bind(texts.bind("ended"));
        ended.getStyleClass().add("muted");
        ended.setMinWidth(USE_PREF_SIZE);
        goOn = KeyButton.of(Feather.ROTATE_CCW, actions.endOrGoOn(), texts.bind("goOn"));

        hints.getStyleClass().add("hints");
        hints.setAlignment(Pos.CENTER_RIGHT);
        hints.getChildren().addAll(
                hint("Tab", "hint.speaker"), KeyButton.hint(actions.note(), texts.bind("hint.note")), hint(actions.asked(1).range().map(KeyNote::keys).orElse(""), "hint.asked"),
                keysHint(navigator));
        correctingHints.getStyleClass().add("hints");
        correctingHints.setAlignment(Pos.CENTER_RIGHT);
        correctingHints.getChildren().addAll(hint("↑ ↓", "hint.otherLine"), hint("Enter", "hint.keep"), hint("Esc", "hint.leave"));
        for (var all : List.of(hints, correctingHints)) {
            all.getChildren().forEach(h -> h.managedProperty().bind(h.visibleProperty()));
            all.managedProperty().bind(all.visibleProperty());
        }

        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> composing = !e.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (e.getCharacter().equals("/") && field.getText().isEmpty() && desk.correctingProperty().get().isEmpty()) {
                e.consume();
                navigator.showPalette();
            }
        });
        field.textProperty().subscribe(text -> desk.typed(text == null ? "" : text));
        keepCaret();
        widthProperty().subscribe(this::dropHints);
        desk.typedProperty().subscribe(this::showTyped);
        desk.speakerProperty().subscribe(_ -> showSpeaker(words));
        desk.correctingProperty().subscribe(_ -> showSpeaker(words));
        desk.endedProperty().subscribe(this::showEnded);
    }

    /** The line has the focus, with the caret where it was. */
    void takeFocus() {
        if (desk.endedProperty().get()) {
            goOn.requestFocus();
        } else if (!field.isFocused()) {
            int place = Math.min(caret, field.getLength());
            // a skin that comes later would select all as well
            field.applyCss();
            // the field forgets its place with the focus, and selects all when it gains it: the next letter would replace that
            field.requestFocus();
            field.selectRange(place, place);
        }
    }

    TextField field() {
        return field;
    }

    /** Keeps the line as a note. */
    void note() {
        if (!composing) {
            desk.note();
        }
    }

    /** Takes back what was typed, if there is something typed and something to take back. */
    boolean undoTyping() {
        boolean can = !field.getText().isEmpty() && field.isUndoable();
        if (can) {
            field.undo();
        }
        return can;
    }

    /** Brings back what was typed, if there is something to bring back. */
    boolean redoTyping() {
        boolean can = field.isRedoable();
        if (can) {
            field.redo();
        }
        return can;
    }

    /** Writes the words that a binding can't, for the interface speaks another language. */
    void refresh(DeskWords words) {
        showSpeaker(words);
        dropHints();
    }

    private void keepCaret() {
        caret = field.getLength();
        field.caretPositionProperty().subscribe(position -> {
            if (field.isFocused()) {
                caret = position.intValue();
            }
        });
        field.focusedProperty().subscribe(focused -> frame.pseudoClassStateChanged(LINE_FOCUSED, focused));
    }

    private void keyPressed(KeyEvent e) {
        if (composing || e.isShortcutDown() || e.isAltDown() || e.isControlDown() || e.isMetaDown()) {
            return;
        }
        boolean correcting = desk.correctingProperty().get().isPresent();
        boolean ours = !e.isShiftDown() && switch (e.getCode()) {
            case ENTER -> does(desk::say);
            case TAB -> does(desk::flipSpeaker);
            case UP -> (correcting || field.getText().isEmpty()) && does(desk::correctPrevious);
            case DOWN -> correcting && does(desk::correctNext);
            case ESCAPE -> correcting ? does(desk::cancelCorrection)
                    : field.getText().isEmpty() && desk.nudge().get().isPresent() && does(desk::hideNudge);
            default -> false;
        };
        if (ours || (e.getCode() == KeyCode.ENTER && !e.isShiftDown())) {
            e.consume();
        }
    }

    private static boolean does(Runnable what) {
        what.run();
        return true;
    }

    private void showTyped(String typed) {
        if (!typed.equals(field.getText())) {
            field.setText(typed);
            field.end();
            caret = field.getLength();
        }
    }

    private void showSpeaker(DeskWords words) {
        OptionalInt correcting = desk.correctingProperty().get();
        boolean note = correcting.isPresent() && desk.isNote(correcting.getAsInt());
        var who = note ? texts.get("note") : words.speaker(desk.speakerProperty().get());
        speaker.setText(correcting.isPresent() ? texts.get("correcting", who) : who);
        speaker.setAccessibleText(texts.get("speaker.flip", who));
        hints.setVisible(correcting.isEmpty());
        correctingHints.setVisible(correcting.isPresent());
        var prompt = correcting.isPresent() ? "prompt.correcting"
                : desk.speakerProperty().get() == Speaker.CUSTOMER ? "prompt.customer" : "prompt.you";
        field.setPromptText(texts.get(prompt));
        field.setAccessibleText(texts.get(prompt));
    }

    private void showEnded(boolean over) {
        boolean had = field.isFocused() || goOn.isFocused();
        if (over) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().setAll(ended, goOn, gap);
        } else {
            getChildren().setAll(frame, hints, correctingHints);
        }
        if (had) {
            takeFocus();
        }
    }

    private static boolean fits(List<? extends Node> shown, double width) {
        return shown.stream().filter(Node::isVisible).mapToDouble(n -> n.prefWidth(-1) + 16).sum() <= width;
    }

    /** Narrow windows drop hints from the left; the last is the way to all keys. */
    private void dropHints() {
        for (var all : List.of(hints.getChildren(), correctingHints.getChildren())) {
            all.forEach(h -> h.setVisible(true));
            for (int i = 0; i < all.size() - 1 && !fits(all, getWidth() * HINTS); i++) {
                all.get(i).setVisible(false);
            }
        }
    }

    private HBox hint(String keys, String key) {
        var word = new Label();
        word.textProperty().bind(texts.bind(key));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        var hint = new HBox(new KeyCap(keys), word);
        hint.getStyleClass().add("key-button-content");
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }

    private Button keysHint(Navigator navigator) {
        var button = new Button();
        button.getStyleClass().setAll("key-button", "key-hint");
        button.setGraphic(hint(Keys.name(Way.KEYS.keys()), "hint.keys"));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.accessibleTextProperty().bind(texts.bind("hint.keys"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> navigator.showKeys());
        return button;
    }
}
