package org.askwell.store;

import java.util.Locale;

import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;

/** The names that a few fixed things have in the notebook. What can't be read back is an {@link IllegalArgumentException}. */
final class Codes {
    private Codes() {}

    static String of(Speaker speaker) {
        return speaker.name().toLowerCase(Locale.ROOT);
    }

    static String of(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static Speaker speaker(String code) {
        return Speaker.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Level level(String code) {
        return Level.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new IllegalArgumentException("no language: " + code));
    }
}
