package org.askwell.ui.phrases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import org.askwell.core.playbook.Language;

/** The texts of one screen in one language, as they stand in its file. */
record Bundle(Map<String, String> patterns) {
    static final Bundle EMPTY = new Bundle(Map.of());

    /** The bundle beside that class; empty where nobody wrote one in that language. */
    static Optional<Bundle> beside(Class<?> anchor, Language language) {
        try (var stream = anchor.getResourceAsStream(fileName(language))) {
            if (stream == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(new Bundle(properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fileName(Language language) {
        return "phrases_" + language.code() + ".properties";
    }

    Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.get(key));
    }
}
