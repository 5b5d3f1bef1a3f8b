package org.askwell.ui.shell;

import java.time.InstantSource;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customers;
import org.askwell.settings.Settings;
import org.askwell.settings.WindowPlace;
import org.askwell.ui.kit.Clip;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Overlay;
import org.askwell.ui.kit.StyleSheets;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.problem.ProblemStrips;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.theme.Theme;
import org.askwell.ui.work.BackgroundWork;

/** The window. For the JavaFX thread only. */
public final class Shell {
    /** The smallest window in which everything has its place. */
    static final double SMALLEST_WIDTH = 1000, SMALLEST_HEIGHT = 700;

    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Scene scene = new Scene(overlay, WindowPlace.USUAL_WIDTH, WindowPlace.USUAL_HEIGHT);
    private final Ways ways;

    /**
     * @param screens what the window shows, whose screens find their ways by that navigator
     */
    public Shell(
            Texts texts, Theme theme, Problems problems, BackgroundWork work, Clip clip, Conversations conversations,
            Customers customers, InstantSource clock, Function<Navigator, Screens> screens) {
        ways = new Ways(frame, overlay, texts, screens, new RecentTalks(conversations, customers, work, problems::unexpected, texts, clock));
        frame.setTop(new ProblemStrips(problems, texts, clip));
        StyleSheets.add(overlay, Shell.class, "shell.css");
        scene.addEventFilter(KeyEvent.ANY, ways::hear);
        theme.dress(scene);
    }

    /** The ways between the screens. */
    public Navigator navigator() {
        return ways;
    }

    /** What the window shows. */
    public Scene scene() {
        return scene;
    }

    /** Opens the window where it stood, and keeps in mind where it will stand. */
    public void show(Stage stage, Settings settings, BackgroundWork work, Problems problems) {
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(Bindings.createStringBinding(
                () -> ways.title().get().isEmpty() ? "Askwell" : ways.title().get() + " – Askwell", ways.title()));
        new RememberedWindow(stage, settings, work, problems).restore();
        stage.show();
    }

    /** The window closes: what is half done on the screen is kept. */
    public void close() {
        ways.leave();
    }
}
