package org.askwell.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import javafx.application.Platform;

import org.askwell.core.playbook.Language;
import org.askwell.settings.Appearance;
import org.askwell.settings.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws every screen into pictures, empty and filled, without a display. */
@Command(name = "pictures", description = "Draws every screen into PNG files, light and dark.", mixinStandardHelpOptions = true)
final class PicturesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "the folder for the pictures; made if it is not there")
    private Path folder = Path.of("");

    @Option(names = "--lang", paramLabel = "xx", description = "language of screen and conversation (default: ${DEFAULT-VALUE})", defaultValue = "en")
    private String language = "en";

    @Option(names = "--size", paramLabel = "WxH", description = "size of the window (default: ${DEFAULT-VALUE})", defaultValue = "1280x800")
    private String size = "1280x800";

    @Option(names = "--scale", paramLabel = "PERCENT", description = "size of type in per cent (default: ${DEFAULT-VALUE})", defaultValue = "100")
    private int scale = 100;

    @Option(names = "--only", paramLabel = "light|dark|contrast", description = "one look alone")
    private @Nullable String only;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var spoken = Language.of(language).orElseThrow(() -> usage("no language: " + language));
        var window = size();
        if (scale < Appearance.SMALLEST || scale > Appearance.LARGEST) {
            throw usage("type can have " + Appearance.SMALLEST + " to " + Appearance.LARGEST + " % of its usual size");
        }
        var looks = looks();
        var messages = new Messages(spoken.locale());
        var obstacle = DisplayCheck.obstacle();
        if (obstacle.isPresent() && obstacle.get() instanceof DisplayCheck.Obstacle.NoText) {
            System.err.println(messages.of(obstacle.get()));
            return Exit.PROBLEM;
        }
        Toolkit.startWithoutDisplay();
        var throwAway = new Folder(Files.createTempDirectory("askwell-pictures"));
        try (var studio = new Studio(throwAway, spoken, window, scale)) {
            new Gallery(studio, spoken, looks).hang(folder, window);
            System.out.println(messages.picturesDone(folder.toAbsolutePath(), studio.pictures().size()));
        } finally {
            throwAway.remove();
        }
        Platform.exit();
        return Exit.OK;
    }

    private Studio.Size size() {
        try {
            return Studio.Size.of(size);
        } catch (IllegalArgumentException e) {
            throw usage("a size is written as 1280x800, not as " + size);
        }
    }

    private List<Look> looks() {
        if (only == null) {
            return List.of(Look.LIGHT, Look.DARK);
        }
        var wanted = only.toUpperCase(Locale.ROOT);
        return List.of(Arrays.stream(Look.values()).filter(l -> l != Look.SYSTEM && l.name().equals(wanted)).findFirst()
                .orElseThrow(() -> usage("a look is light, dark or contrast, not " + only)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
