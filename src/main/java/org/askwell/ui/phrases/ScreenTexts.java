package org.askwell.ui.phrases;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import org.askwell.core.playbook.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one screen in the interface's language. Where a text isn't written in that language the English one
 * stands in for it; where there is none at all, its key. For the JavaFX thread only.
 */
public final class ScreenTexts {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenTexts.class);

    private final Class<?> anchor;
    private final ReadOnlyObjectProperty<Language> language;
    private final Map<Language, Bundle> bundles = new EnumMap<>(Language.class);

    ScreenTexts(Class<?> anchor, ReadOnlyObjectProperty<Language> language) {
        this.anchor = anchor;
        this.language = language;
    }

    /** Whether somebody wrote these texts in that language. */
    public boolean speaks(Language inLanguage) {
        return !bundle(inLanguage).patterns().isEmpty();
    }

    /**
     * The text of now, which doesn't follow a later change of language.
     *
     * @param args what stands for {0}, {1} …; of an observable value its value
     */
    public String get(String key, Object... args) {
        var now = language.get();
        var pattern = bundle(now).pattern(key);
        if (pattern.isPresent()) {
            return format(key, pattern.get(), now, args);
        }
        return bundle(Language.EN).pattern(key).map(p -> format(key, p, Language.EN, args)).orElseGet(() -> {
            LOG.warn("No text \"{}\" beside {}", key, anchor.getName());
            return key;
        });
    }

    /**
     * The text as it changes with the language, and with those of its arguments that are observable.
     *
     * @param args what stands for {0}, {1} …
     */
    public StringBinding bind(String key, Object... args) {
        var dependencies = new Observable[1 + (int) Arrays.stream(args).filter(Observable.class::isInstance).count()];
        dependencies[0] = language;
        int next = 1;
        for (var arg : args) {
            if (arg instanceof Observable observable) {
                dependencies[next++] = observable;
            }
        }
        return Bindings.createStringBinding(() -> get(key, args), dependencies);
    }

    private String format(String key, String pattern, Language in, Object[] args) {
        var values = Arrays.stream(args).map(ScreenTexts::value).toArray();
        try {
            return new MessageFormat(pattern, in.locale()).format(values);
        } catch (IllegalArgumentException e) {
            LOG.warn("Text \"{}\" beside {} in {} is no pattern: {}", key, anchor.getName(), in, e.getMessage());
            return pattern;
        }
    }

    private static @Nullable Object value(Object arg) {
        return arg instanceof ObservableValue<?> observable ? observable.getValue() : arg;
    }

    private Bundle bundle(Language of) {
        return bundles.computeIfAbsent(of, l -> Bundle.beside(anchor, l).orElse(Bundle.EMPTY));
    }
}
