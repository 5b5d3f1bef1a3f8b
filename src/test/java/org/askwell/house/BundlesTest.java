package org.askwell.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every key in every language, with the same placeholders, and none that nobody uses. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    /** The languages that the interface speaks today. */
    private static final Set<Language> SPOKEN = EnumSet.allOf(Language.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TestFactory
    Stream<DynamicTest> everyBundleIsWhole() throws IOException {
        List<Path> folders;
        try (var walk = Files.walk(RESOURCES)) {
            folders = walk.filter(p -> p.getFileName().toString().equals("phrases_en.properties")).map(Path::getParent).sorted().toList();
        }
        assertThat(folders).isNotEmpty();
        return folders.stream().map(folder -> DynamicTest.dynamicTest(RESOURCES.relativize(folder).toString(), () ->
                assertThat(faults(SPOKEN, bundles(folder), literals(SOURCES.resolve(RESOURCES.relativize(folder))))).isEmpty()));
    }

    @Test
    void theRuleBites() {
        var two = Set.of(Language.EN, Language.PT);
        var whole = Map.of(Language.EN, Map.of("saved", "Saved {0}", "reason.echo", "echo"), Language.PT, Map.of("saved", "{0} salvo", "reason.echo", "eco"));
        assertThat(faults(two, whole, Set.of("saved", "reason."))).isEmpty();
        assertThat(faults(two, whole, Set.of("saved"))).containsExactly("nobody uses reason.echo");
        assertThat(faults(two, with(whole, Language.PT, "saved", null), Set.of("saved", "reason."))).containsExactly("pt lacks saved");
        assertThat(faults(two, with(whole, Language.PT, "saved", "Salvo"), Set.of("saved", "reason."))).containsExactly("pt has other placeholders in saved");
        assertThat(faults(two, with(whole, Language.PT, "saved", "{0} ’d'água"), Set.of("saved", "reason."))).containsExactly("pt has a straight apostrophe in saved");
        assertThat(faults(two, with(whole, Language.PT, "saved", "{0"), Set.of("saved", "reason."))).contains("pt has no pattern in saved");
        assertThat(faults(two, Map.of(Language.EN, whole.get(Language.EN)), Set.of("saved", "reason."))).containsExactly("there is no pt");
    }

    private static Map<Language, Map<String, String>> with(Map<Language, Map<String, String>> bundles, Language language, String key, String text) {
        var copy = new TreeMap<Language, Map<String, String>>(bundles);
        var texts = new TreeMap<>(bundles.get(language));
        if (text == null) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
        copy.put(language, texts);
        return copy;
    }

    private static List<String> faults(Set<Language> spoken, Map<Language, Map<String, String>> bundles, Set<String> literals) {
        var faults = new ArrayList<String>();
        spoken.stream().sorted().filter(l -> !bundles.containsKey(l)).forEach(l -> faults.add("there is no " + l.code()));
        var keys = bundles.values().stream().flatMap(b -> b.keySet().stream()).collect(Collectors.toCollection(java.util.TreeSet::new));
        var english = bundles.getOrDefault(Language.EN, Map.of());
        bundles.forEach((language, texts) -> {
            for (var key : keys) {
                var text = texts.get(key);
                if (text == null) {
                    faults.add(language.code() + " lacks " + key);
                    continue;
                }
                if (!isPattern(text)) {
                    faults.add(language.code() + " has no pattern in " + key);
                } else if (!placeholders(text).equals(placeholders(english.getOrDefault(key, text)))) {
                    faults.add(language.code() + " has other placeholders in " + key);
                }
                // to MessageFormat it is a quote and vanishes; in print it is ’
                if (text.contains("'")) {
                    faults.add(language.code() + " has a straight apostrophe in " + key);
                }
            }
        });
        keys.stream().filter(k -> !used(k, literals)).forEach(k -> faults.add("nobody uses " + k));
        return faults;
    }

    private static boolean isPattern(String text) {
        try {
            new MessageFormat(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Used by its whole name, by a literal that begins it, such as {@code "reason."}, or by two that make it, {@code "full"} and {@code ".next"}. */
    private static boolean used(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(l -> l.endsWith(".") && l.length() > 1 && key.startsWith(l))
                || (key.indexOf('.') > 0 && literals.contains(key.substring(0, key.lastIndexOf('.'))) && literals.contains(key.substring(key.lastIndexOf('.'))));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Map<Language, Map<String, String>> bundles(Path folder) throws IOException {
        var bundles = new TreeMap<Language, Map<String, String>>();
        for (var language : Language.values()) {
            var file = folder.resolve("phrases_" + language.code() + ".properties");
            if (Files.exists(file)) {
                var properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                var texts = new TreeMap<String, String>();
                properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
                bundles.put(language, texts);
            }
        }
        return bundles;
    }

    private static Set<String> literals(Path folder) throws IOException {
        var literals = new HashSet<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(m -> literals.add(m.group(1)));
            }
        }
        return literals;
    }
}
