package org.askwell.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import javax.imageio.ImageIO;

import org.askwell.core.playbook.Language;
import org.askwell.settings.Look;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.work.BackgroundWork;

/**
 * The real window on no display: driven by keys as a seller would, and photographed. Everything in it is done at once on
 * the JavaFX thread, so that a picture never shows half of something. Needs a {@link Toolkit#startWithoutDisplay toolkit}.
 */
final class Studio implements AutoCloseable {
    private final StudioClock clock = new StudioClock();
    private final List<Path> pictures = new ArrayList<>();
    private final Opened opened;
    private final Wiring wiring;
    private final Stage stage;

    /**
     * @param folder where the notebook is made
     * @param scale  size of type in per cent
     */
    Studio(Folder folder, Language language, Size size, int scale) throws IOException {
        opened = Opened.in(folder, clock);
        wiring = Toolkit.call(() -> {
            var made = new Wiring(opened, BackgroundWork.inline(), _ -> { }, clock, ZoneOffset.UTC, language.locale());
            made.preferences().fontScaleProperty().set(scale);
            return made;
        });
        stage = Toolkit.call(() -> {
            var made = new Stage(StageStyle.UNDECORATED);
            made.setScene(wiring.shell().scene());
            made.setWidth(size.width());
            made.setHeight(size.height());
            made.show();
            return made;
        });
        act(navigator()::home);
    }

    /** The size of a window, in pixels. */
    record Size(int width, int height) {
        static final Size USUAL = new Size(1280, 800);
        static final Size SMALL = new Size(1000, 700);

        /** Reads “1280x800”. */
        static Size of(String text) {
            var parts = text.toLowerCase(Locale.ROOT).split("x", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a size is written as 1280x800, not as " + text);
            }
            return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    StudioClock clock() {
        return clock;
    }

    Navigator navigator() {
        return wiring.shell().navigator();
    }

    Opened opened() {
        return opened;
    }

    Wiring wiring() {
        return wiring;
    }

    /** The pictures taken so far. */
    List<Path> pictures() {
        return List.copyOf(pictures);
    }

    void resize(Size size) {
        act(() -> {
            stage.setWidth(size.width());
            stage.setHeight(size.height());
        });
    }

    void dress(Look look) {
        act(() -> wiring.preferences().lookProperty().set(look));
    }

    void act(Runnable work) {
        Toolkit.run(work);
    }

    /** Presses a key where the focus is; a modifier is named as the key it is. */
    void press(KeyCode key, KeyCode... modifiers) {
        var held = List.of(modifiers);
        act(() -> Event.fireEvent(focus(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key,
                held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), held.contains(KeyCode.META))));
    }

    /** Types that into the line that has the focus. */
    void type(String text) {
        act(() -> {
            if (!(focus() instanceof TextInputControl line)) {
                throw new IllegalStateException("the focus is in no line to type in");
            }
            line.replaceSelection(text);
        });
    }

    /** Takes a picture of the whole window. */
    void picture(Path file) {
        WritableImage image = Toolkit.call(() -> stage.getScene().getRoot().snapshot(null, null));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pictures.add(file);
    }

    @Override
    public void close() {
        act(() -> {
            wiring.shell().close();
            stage.close();
        });
        opened.close();
    }

    private Node focus() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene().getRoot() : owner;
    }
}
