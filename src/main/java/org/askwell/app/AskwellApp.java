package org.askwell.app;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.stage.Stage;

import org.askwell.core.notebook.NotebookFailure;
import org.askwell.ui.work.BackgroundWork;

/** The program in its window, from opening the notebook to closing it. */
final class AskwellApp {
    private final Folder folder;
    private final Messages messages;

    AskwellApp(Folder folder, Messages messages) {
        this.folder = folder;
        this.messages = messages;
    }

    /** Runs until the window is closed; the exit code of the program. */
    int run() {
        try (var opened = Opened.in(folder, InstantSource.system())) {
            Toolkit.start();
            var closed = new CountDownLatch(1);
            Toolkit.call(() -> {
                open(opened, closed);
                return true;
            });
            Toolkit.await(closed);
            return Exit.OK;
        } catch (NotebookFailure e) {
            return refuse(messages.of(e));
        } catch (IOException e) {
            return refuse(messages.settingsUnreadable(folder.settings(), e));
        }
    }

    private static void open(Opened opened, CountDownLatch closed) {
        var work = BackgroundWork.start();
        var wiring = new Wiring(opened, work, new SystemClip(), InstantSource.system(), ZoneId.systemDefault(), Locale.getDefault());
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> wiring.problems().unexpected(e));
        var stage = new Stage();
        stage.setOnHidden(_ -> {
            wiring.shell().close();
            work.close();
            closed.countDown();
        });
        wiring.show(stage);
    }

    private static int refuse(Messages.Message message) {
        System.err.println(message.inOneLine());
        Toolkit.start();
        var closed = new CountDownLatch(1);
        Toolkit.call(() -> {
            new MessageWindow(message).show(closed::countDown);
            return true;
        });
        Toolkit.await(closed);
        return Exit.PROBLEM;
    }
}
