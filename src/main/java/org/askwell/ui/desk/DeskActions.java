package org.askwell.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;

import org.askwell.core.coaching.Advice;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.KeyNote;
import org.askwell.ui.kit.Keys;
import org.askwell.ui.phrases.ScreenTexts;

/** All that can be done on the desk. After each the input line has the focus again. */
final class DeskActions {
    private final ScreenTexts texts;
    private final DeskViewModel desk;
    private final Panes panes;
    private final List<Action> asked = new ArrayList<>();
    private final List<Action> skip = new ArrayList<>();
    private final Action note;
    private final Action back;
    private final Action on;
    private final Action why;
    private final Action five;
    private final Action pitch;
    private final Action walk;
    private final Action walkBack;
    private final Action customer;
    private final Action undo;
    private final Action redo;
    private final Action redoToo;
    private final Action endOrGoOn;
    private final Action again;
    private final Action hideNudge;

    /** What the view does for an action. */
    interface Panes {
        /** The input line has the focus. */
        void backToLine();

        /** The focus goes to the next pane, or to the one before. */
        void walk(boolean forwards);

        /** Shows or hides why the rail is where it is. */
        void toggleWhy();

        /** The customer's name can be typed. */
        void nameCustomer();

        /** Keeps the line as a note, unless an input method is at work in it. */
        void note();

        /** Takes back what was typed, and when there is nothing of that, the last action. */
        void undo();

        /** Brings back what was typed, and when there is nothing of that, the last action taken back. */
        void redo();
    }

    DeskActions(ScreenTexts texts, DeskViewModel desk, Panes panes) {
        this.texts = texts;
        this.desk = desk;
        this.panes = panes;
        var goesOn = desk.endedProperty().not();
        note = action("action.note", "Shortcut+Enter", panes::note).when(goesOn);
        var anyAsked = anyPlace("Shortcut+", "action.asked.any");
        var anySkipped = anyPlace("Shortcut+Shift+", "action.skip.any");
        for (int place = 1; place <= Advice.MOST_SUGGESTIONS; place++) {
            int at = place;
            asked.add(placed("action.asked", "Shortcut+", at, anyAsked, () -> desk.markAsked(at)));
            skip.add(placed("action.skip", "Shortcut+Shift+", at, anySkipped, () -> desk.skip(at)));
        }
        five = action("action.five", "Shortcut+M", () -> desk.offerFive(!desk.fiveOfferedProperty().get()))
                .named(Bindings.when(desk.fiveOfferedProperty()).then(texts.bind("action.three")).otherwise(texts.bind("action.five")));
        back = action("action.back", "Alt+Page Up", desk::moveBack).when(goesOn);
        on = action("action.on", "Alt+Page Down", desk::moveOn).when(goesOn);
        why = action("action.why", "F2", panes::toggleWhy);
        pitch = action("action.pitch", "F7", desk::pitchAnyway).when(goesOn);
        walk = Action.of(texts, "action.walk", "F6", () -> panes.walk(true));
        walkBack = Action.of(texts, "action.walkBack", "Shift+F6", () -> panes.walk(false));
        customer = Action.of(texts, "action.customer", "Shortcut+G", panes::nameCustomer);
        undo = action("action.undo", "Shortcut+Z", panes::undo);
        redo = action("action.redo", "Shortcut+Shift+Z", panes::redo);
        redoToo = action("action.redo", "Shortcut+Y", panes::redo);
        endOrGoOn = action("action.end", "Shortcut+D", this::toggleEnd)
                .named(Bindings.when(desk.endedProperty()).then(texts.bind("action.goOn")).otherwise(texts.bind("action.end")));
        hideNudge = Action.of(texts, "action.hideNudge", returning(desk::hideNudge))
                .when(Bindings.createBooleanBinding(() -> desk.nudge().get().isPresent(), desk.nudge()));
        again = Action.of(texts, "action.saveAgain", returning(desk::tryToSaveAgain))
                .when(BooleanExpression.booleanExpression(desk.savedProperty().map(s -> s == Recorder.Saved.FAILED)));
    }

    List<Action> all() {
        var all = new ArrayList<Action>();
        all.add(note);
        all.addAll(asked);
        all.addAll(skip);
        all.addAll(List.of(five, back, on, why, pitch, walk, walkBack, customer, undo, redo, redoToo, endOrGoOn, hideNudge, again));
        return all;
    }

    /** That the question offered at that place, from 1, was asked. */
    Action asked(int place) {
        return asked.get(place - 1);
    }

    /** That the question offered at that place, from 1, is not asked. */
    Action skip(int place) {
        return skip.get(place - 1);
    }

    Action note() {
        return note;
    }

    Action five() {
        return five;
    }

    /** How many questions the key would show. */
    ObservableValue<String> fiveHint() {
        return Bindings.when(desk.fiveOfferedProperty()).then(texts.bind("hint.three")).otherwise(texts.bind("hint.five"));
    }

    Action back() {
        return back;
    }

    Action on() {
        return on;
    }

    Action why() {
        return why;
    }

    Action pitch() {
        return pitch;
    }

    Action walk() {
        return walk;
    }

    Action customer() {
        return customer;
    }

    Action endOrGoOn() {
        return endOrGoOn;
    }

    /** Without a key of its own: in an empty line it is Esc. */
    Action hideNudge() {
        return hideNudge;
    }

    /** To save again what could not be saved. */
    Action again() {
        return again;
    }

    /** Puts a question about that topic first. */
    void askAbout(String topic) {
        returning(() -> desk.askAbout(topic)).run();
    }

    /** Moves the customer to that stage. */
    void moveTo(String stage) {
        returning(() -> desk.moveTo(stage)).run();
    }

    private void toggleEnd() {
        if (desk.endedProperty().get()) {
            desk.goOn();
        } else {
            desk.end();
        }
    }

    private Action action(String id, String keys, Runnable run) {
        return Action.of(texts, id, keys, returning(run));
    }

    private Action placed(String name, String keys, int place, KeyNote range, Runnable run) {
        BooleanBinding there = Bindings.createBooleanBinding(() -> !desk.endedProperty().get() && place <= desk.offered(),
                desk.endedProperty(), desk.adviceProperty(), desk.fiveOfferedProperty());
        return new Action(name + "." + place, texts.bind(name, place), Optional.of(Keys.of(keys + place)), there, returning(run), Optional.of(range));
    }

    /** All keys of that kind in one line: {@code Ctrl+1…5}. */
    private KeyNote anyPlace(String keys, String does) {
        return new KeyNote(Keys.name(Keys.of(keys + 1)) + "…" + Advice.MOST_SUGGESTIONS, texts.bind(does));
    }

    private Runnable returning(Runnable run) {
        return () -> {
            run.run();
            panes.backToLine();
        };
    }
}
