package org.askwell.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.askwell.core.playbook.Language;
import org.jspecify.annotations.Nullable;

/**
 * Conversations written down to be played. A file holds one or several, each headed by {@code With: person, company};
 * each line of it is {@code Customer:}, {@code Seller:}, {@code Note:} or {@code Ask:} with the place of a suggested
 * question, from 1.
 *
 * @param person  the customer's name
 * @param company where they work
 */
record Script(String person, Optional<String> company, List<Line> lines) {
    Script {
        lines = List.copyOf(lines);
    }

    /** Who does what in a line. */
    enum Kind { CUSTOMER, SELLER, NOTE, ASK }

    record Line(Kind kind, String text) {}

    /** The scripts of that name in that language; the English ones where nobody wrote them in it. */
    static List<Script> read(String name, Language language) {
        try (var own = Script.class.getResourceAsStream(name + "_" + language.code() + ".txt");
                var english = Script.class.getResourceAsStream(name + "_en.txt")) {
            var stream = Objects.requireNonNull(own != null ? own : english, name);
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Script> parse(String text) {
        var scripts = new ArrayList<Script>();
        @Nullable String with = null;
        var lines = new ArrayList<Line>();
        for (var line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var parts = line.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("nobody says: " + line);
            }
            if (parts[0].equals("With")) {
                if (with != null) {
                    scripts.add(of(with, lines));
                }
                with = parts[1];
                lines.clear();
            } else {
                lines.add(new Line(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1].strip()));
            }
        }
        scripts.add(of(Objects.requireNonNull(with, "nobody to talk with"), lines));
        return scripts;
    }

    private static Script of(String with, List<Line> lines) {
        var names = with.split(",", 2);
        return new Script(names[0].strip(), names.length > 1 ? Optional.of(names[1].strip()) : Optional.empty(), lines);
    }
}
