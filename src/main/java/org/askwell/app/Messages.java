package org.askwell.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.core.notebook.NotebookFailure;
import org.askwell.core.playbook.Language;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;

/** What is said where there is no window, or none yet, in the system's language. */
final class Messages {
    private final ScreenTexts texts;

    Messages(Locale system) {
        texts = new Texts(new ReadOnlyObjectWrapper<>(Language.closestTo(system))).of(Messages.class);
    }

    /**
     * @param happened what happened
     * @param safe     what is safe all the same
     * @param next     what to do now
     * @param close    names the button that closes the message
     */
    record Message(String happened, String safe, String next, String close) {
        String inOneLine() {
            return String.join(" ", "Askwell:", happened, safe, next);
        }
    }

    /** Why the notebook can't be opened. */
    Message of(NotebookFailure failure) {
        var notebook = failure.notebook();
        return switch (failure) {
            case NotebookFailure.InUse _ -> message("inUse", notebook);
            case NotebookFailure.TooNew e -> message("tooNew", notebook, e.found(), e.known());
            case NotebookFailure.NotANotebook _ -> message("notANotebook", notebook);
            case NotebookFailure.ReadOnly _ -> message("readOnly", notebook);
            case NotebookFailure.DiskFull _ -> message("diskFull", notebook);
            case NotebookFailure.DiskFailed _ -> message("diskFailed", notebook);
            case NotebookFailure.Damaged _ -> message("damaged", notebook);
        };
    }

    Message settingsUnreadable(Path file, IOException failure) {
        return message("settingsUnreadable", file.toString(), failure.getClass().getSimpleName());
    }

    /** Why no window can open. */
    String of(DisplayCheck.Obstacle obstacle) {
        return switch (obstacle) {
            case DisplayCheck.Obstacle.NoText(var missing) -> texts.get("noText", String.join(", ", missing));
            case DisplayCheck.Obstacle.NoGtk _ -> texts.get("noGtk");
            case DisplayCheck.Obstacle.NoDisplay _ -> texts.get("noDisplay");
            case DisplayCheck.Obstacle.DeadDisplay(var name) -> texts.get("deadDisplay", name);
        };
    }

    String demo() {
        return texts.get("demo");
    }

    String demoDone(Path notebook, Path pictures, int count) {
        return texts.get("demo.done", notebook.toString(), pictures.toString(), count);
    }

    String picturesDone(Path pictures, int count) {
        return texts.get("pictures.done", pictures.toString(), count);
    }

    private Message message(String key, Object... args) {
        return new Message(texts.get(key, args), texts.get(key + ".safe"), texts.get(key + ".next"), texts.get("close"));
    }
}
