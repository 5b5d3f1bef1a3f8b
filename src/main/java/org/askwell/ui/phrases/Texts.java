package org.askwell.ui.phrases;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.askwell.core.playbook.Language;

/**
 * The texts of the screens in the interface's language. For the JavaFX thread only.
 *
 * <p>A bundle is a UTF-8 file {@code phrases_<language>.properties} in the package of the screen that it belongs to;
 * its values are {@link java.text.MessageFormat} patterns, so an apostrophe in them is written ’.
 */
public final class Texts {
    private final ReadOnlyObjectProperty<Language> language;
    private final Formats formats;
    private final Map<Package, ScreenTexts> byPackage = new HashMap<>();

    /**
     * Texts that tell points in time by the system's time zone.
     *
     * @param language the interface's language; texts follow it as it changes
     */
    public Texts(ReadOnlyObjectProperty<Language> language) {
        this(language, ZoneId.systemDefault());
    }

    /**
     * @param language the interface's language; texts follow it as it changes
     * @param zone     in which points in time are told
     */
    public Texts(ReadOnlyObjectProperty<Language> language, ZoneId zone) {
        this.language = language;
        this.formats = new Formats(language, zone);
    }

    /** The texts that lie in the package of that class. */
    public ScreenTexts of(Class<?> anchor) {
        return byPackage.computeIfAbsent(anchor.getPackage(), _ -> new ScreenTexts(anchor, language));
    }

    /** How dates, times and durations are written in the interface's language. */
    public Formats formats() {
        return formats;
    }

    /** The interface's language. */
    public ReadOnlyObjectProperty<Language> language() {
        return language;
    }
}
