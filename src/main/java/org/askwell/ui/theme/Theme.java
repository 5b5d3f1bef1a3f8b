package org.askwell.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.askwell.settings.Appearance;
import org.askwell.settings.Look;

/** Dresses scenes in the chosen look and size of type, and follows both live. For the JavaFX thread only. */
public final class Theme {
    private static final double USUAL_FONT_SIZE = 14;
    private static final double ICON = 16, SMALL_ICON = 12;

    /** What a look comes down to: never {@link Look#SYSTEM}. */
    private final ReadOnlyObjectWrapper<Look> worn = new ReadOnlyObjectWrapper<>(this, "worn", Look.LIGHT);
    private final ObservableValue<? extends Number> fontScale;

    /**
     * @param look      light, dark, or as the system has it now and later
     * @param fontScale size of type in per cent of the usual one, within the range of {@link Appearance}
     */
    public Theme(ReadOnlyObjectProperty<Look> look, ObservableValue<? extends Number> fontScale) {
        this.fontScale = fontScale;
        List.of("400Regular", "400Regular_Italic", "500Medium", "600SemiBold").forEach(Theme::load);
        var system = Platform.getPreferences().colorSchemeProperty();
        // listeners and no binding: a binding nobody holds is collected, and follows no more
        look.subscribe(chosen -> worn.set(comesDownTo(chosen, system.get())));
        system.subscribe(now -> worn.set(comesDownTo(look.get(), now)));
        worn.subscribe(w -> Application.setUserAgentStylesheet(
                w == Look.DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    /** Dresses that scene from now on. */
    public void dress(Scene scene) {
        worn.subscribe(_ -> dressAsNow(scene));
        fontScale.subscribe(_ -> dressAsNow(scene));
    }

    private void dressAsNow(Scene scene) {
        double scale = Math.clamp(fontScale.getValue().intValue(), Appearance.SMALLEST, Appearance.LARGEST) / 100.0;
        scene.getRoot().setStyle("-fx-font-size: " + USUAL_FONT_SIZE * scale + "px");
        scene.getStylesheets().setAll(
                address("tokens-" + worn.get().name().toLowerCase(Locale.ROOT) + ".css"), address("askwell.css"), icons(scale));
    }

    /** Icons grow with the type beside them: they know no em, for their own size is a size of type. */
    private static String icons(double scale) {
        var css = ".icon.ikonli-font-icon { -fx-icon-size: %dpx; } .small-icon.ikonli-font-icon { -fx-icon-size: %dpx; }"
                .formatted(Math.round(ICON * scale), Math.round(SMALL_ICON * scale));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }

    private static Look comesDownTo(Look look, ColorScheme system) {
        return look == Look.SYSTEM ? (system == ColorScheme.DARK ? Look.DARK : Look.LIGHT) : look;
    }

    private static void load(String cut) {
        var name = "fonts/Inter_" + cut + ".ttf";
        try (var file = Objects.requireNonNull(Theme.class.getResourceAsStream(name), name)) {
            Objects.requireNonNull(Font.loadFont(file, USUAL_FONT_SIZE), name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A style sheet's place on the class path, which JavaFX takes as it is. */
    private static String address(String name) {
        return "/org/askwell/ui/theme/" + name;
    }
}
