package org.askwell.ui.preferences;

import java.util.Locale;
import java.util.function.Consumer;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.askwell.core.coaching.Nudging;
import org.askwell.core.playbook.Language;
import org.askwell.settings.Appearance;
import org.askwell.settings.Interruptions;
import org.askwell.settings.Languages;
import org.askwell.settings.Look;
import org.askwell.settings.Section;
import org.askwell.settings.Settings;
import org.askwell.ui.work.BackgroundWork;

/** What somebody chose, as the screens follow it. For the JavaFX thread only. */
public final class Preferences {
    private final Settings settings;
    private final Section<Languages> languages;
    private final ObjectProperty<Language> screenLanguage;
    private final ObjectProperty<Language> conversationLanguage;
    private final ObjectProperty<Look> look;
    private final IntegerProperty fontScale;
    private final ObjectProperty<Nudging> nudging;

    /**
     * @param system the system's locale, whose language holds until another was chosen
     */
    public Preferences(Settings settings, Locale system) {
        this.settings = settings;
        this.languages = Languages.section(system);
        var spoken = settings.get(languages);
        var appearance = settings.get(Appearance.SECTION);
        screenLanguage = new SimpleObjectProperty<>(this, "screenLanguage", spoken.screen());
        conversationLanguage = new SimpleObjectProperty<>(this, "conversationLanguage", spoken.conversation());
        look = new SimpleObjectProperty<>(this, "look", appearance.look());
        fontScale = new SimpleIntegerProperty(this, "fontScale", appearance.fontScale());
        nudging = new SimpleObjectProperty<>(this, "nudging", settings.get(Interruptions.SECTION).nudges());
    }

    /** Keeps each change from now on. */
    public void keep(BackgroundWork work, Consumer<? super Exception> problem) {
        onChange(() -> {
            var chosen = new Languages(screenLanguage.get(), conversationLanguage.get());
            write(work, problem, languages, chosen);
        }, screenLanguage, conversationLanguage);
        onChange(() -> write(work, problem, Appearance.SECTION, new Appearance(look.get(), fontScale.get())), look, fontScale);
        onChange(() -> write(work, problem, Interruptions.SECTION, new Interruptions(nudging.get())), nudging);
    }

    /** The language in which the program speaks to the person. */
    public ObjectProperty<Language> screenLanguageProperty() {
        return screenLanguage;
    }

    /** The language of new conversations. */
    public ObjectProperty<Language> conversationLanguageProperty() {
        return conversationLanguage;
    }

    /** Light, dark, or as the system has it. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** Size of type in per cent of the usual one, within the range of {@link Appearance}. */
    public IntegerProperty fontScaleProperty() {
        return fontScale;
    }

    /** Which nudges are shown. */
    public ObjectProperty<Nudging> nudgingProperty() {
        return nudging;
    }

    private <T extends Record> void write(BackgroundWork work, Consumer<? super Exception> problem, Section<T> section, T chosen) {
        work.inOrder(() -> {
            settings.put(section, chosen);
            return chosen;
        }).onProblem(problem);
    }

    private static void onChange(Runnable keep, ObservableValue<?>... values) {
        for (var value : values) {
            value.addListener((_, _, _) -> keep.run());
        }
    }
}
