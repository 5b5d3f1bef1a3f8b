package org.askwell.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.application.Platform;

import org.askwell.core.playbook.Language;
import org.askwell.core.coaching.Coach;
import org.askwell.exchange.model.BuiltInReaders;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts Askwell: its window, or what a subcommand does without one. */
@Command(
        name = "askwell", description = "Ask well, listen better: a coach beside live sales conversations.",
        mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = PicturesCommand.class)
public final class Main implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the notebook; otherwise $ASKWELL_HOME, or the system's place for it")
    private @Nullable Path data;

    private Main() {}

    public static void main(String[] args) {
        var replay = new ReplayCommand(() -> new Coach(new BuiltInPlaybooks(new PlaybookDoor()).usual(), new BuiltInReaders()), System.in, watched());
        System.exit(new CommandLine(new Main()).addSubcommand(replay).setExecutionExceptionHandler((e, _, _) -> unexpected(e)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var messages = new Messages(Locale.getDefault());
        var obstacle = DisplayCheck.obstacle();
        if (obstacle.isPresent()) {
            return withoutWindow(obstacle.get(), messages);
        }
        var folder = Folder.of(Optional.ofNullable(data), System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")));
        return new AskwellApp(folder, messages).run();
    }

    private static int withoutWindow(DisplayCheck.Obstacle obstacle, Messages messages) throws IOException {
        System.err.println(messages.of(obstacle));
        if (obstacle instanceof DisplayCheck.Obstacle.NoText) {
            return Exit.PROBLEM;
        }
        System.err.println(messages.demo());
        var demo = new Demo(Demo.place(Path.of("").toAbsolutePath()), Language.closestTo(Locale.getDefault()));
        Toolkit.startWithoutDisplay();
        var pictures = demo.play();
        System.out.println(messages.demoDone(demo.notebook(), demo.folder(), pictures.size()));
        Platform.exit();
        return Exit.OK;
    }

    /** Whether a person sits before the shell. */
    @SuppressWarnings("SystemConsoleNull") // since Java 25 it is null again where there is no terminal
    private static boolean watched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static int unexpected(Exception failure) {
        LoggerFactory.getLogger(Main.class).error("Askwell failed unexpectedly", failure);
        return Exit.UNEXPECTED;
    }
}
