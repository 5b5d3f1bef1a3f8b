package org.askwell.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javafx.scene.input.KeyCode;

import org.askwell.core.playbook.Language;
import org.askwell.settings.Look;

/** Plays the sample conversation on the real desk, without a window, into a notebook that is thrown away next time. */
final class Demo {
    private static final int MIDDLE = 13;

    private final Path folder;
    private final Language language;

    Demo(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /** Where a demonstration belongs: into the build's folder, where there is one. */
    static Path place(Path workingFolder) throws IOException {
        var target = workingFolder.resolve("target");
        return Files.isDirectory(target) ? target.resolve("demo") : Files.createTempDirectory("askwell-demo");
    }

    /** Plays it; the pictures that were taken. */
    List<Path> play() throws IOException {
        // what an earlier demonstration left
        new Folder(folder).remove();
        Files.createDirectories(folder);
        try (var studio = new Studio(new Folder(folder), language, Studio.Size.USUAL, 100)) {
            studio.dress(Look.LIGHT);
            studio.picture(folder.resolve("1-start.png"));
            studio.press(KeyCode.N, KeyCode.CONTROL);
            var desk = new TypedDesk(studio);
            var lines = Sample.script(language).lines();
            lines.subList(0, MIDDLE).forEach(desk::enter);
            studio.picture(folder.resolve("2-desk.png"));
            studio.dress(Look.DARK);
            studio.picture(folder.resolve("3-desk-dark.png"));
            lines.subList(MIDDLE, lines.size()).forEach(desk::enter);
            studio.dress(Look.LIGHT);
            studio.picture(folder.resolve("4-desk-end.png"));
            studio.press(KeyCode.F1);
            studio.picture(folder.resolve("5-keys.png"));
            studio.press(KeyCode.F1);
            studio.clock().goOn(Duration.ofMinutes(5));
            studio.press(KeyCode.HOME, KeyCode.ALT);
            studio.picture(folder.resolve("6-start-again.png"));
            return studio.pictures();
        }
    }

    Path folder() {
        return folder;
    }

    Path notebook() {
        return new Folder(folder).notebook();
    }
}
