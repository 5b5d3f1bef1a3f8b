package org.askwell.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of text on its ground, computed from the tokens as WCAG 2.2 defines it. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+):\\s*#([0-9a-f]{6})\\s*;");

    /** Text, the grounds it stands on, and the least contrast. */
    private record Pairing(String text, List<String> grounds, double least) {}

    private static final List<Pairing> PAIRINGS = List.of(
            new Pairing("-color-fg-default", List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle"), 7),
            new Pairing("-color-fg-muted", List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle"), 4.5),
            new Pairing("-color-accent-fg", List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle"), 4.5),
            new Pairing("-color-fg-emphasis", List.of("-color-accent-emphasis"), 4.5),
            new Pairing("-color-success-fg", List.of("-color-bg-default", "-color-success-subtle"), 4.5),
            new Pairing("-color-warning-fg", List.of("-color-bg-default", "-color-warning-subtle"), 4.5),
            new Pairing("-color-danger-fg", List.of("-color-bg-default", "-color-danger-subtle"), 4.5),
            new Pairing("-color-border-default", List.of("-color-bg-default"), 3));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textCanBeRead(String look) throws IOException {
        assertThat(tooFaint(tokens(look))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void allLooksNameTheSameTokens(String look) throws IOException {
        assertThat(tokens(look)).containsOnlyKeys(tokens("light").keySet());
    }

    @Test
    void withTheStrongestContrastAllTextHasSevenToOne() throws IOException {
        var strictest = PAIRINGS.stream().map(p -> new Pairing(p.text(), p.grounds(), 7)).toList();
        assertThat(tooFaint(tokens("contrast"), strictest)).isEmpty();
    }

    @Test
    void theRuleBites() throws IOException {
        var planted = new HashMap<>(tokens("light"));
        planted.put("-color-fg-muted", "999999");
        assertThat(tooFaint(planted)).anySatisfy(v -> assertThat(v).startsWith("-color-fg-muted on -color-bg-default"));
        assertThat(contrast("000000", "ffffff")).isCloseTo(21, org.assertj.core.data.Offset.offset(1e-9));
    }

    private static List<String> tooFaint(Map<String, String> tokens) {
        return tooFaint(tokens, PAIRINGS);
    }

    private static List<String> tooFaint(Map<String, String> tokens, List<Pairing> pairings) {
        var faint = new ArrayList<String>();
        for (var pairing : pairings) {
            for (var ground : pairing.grounds()) {
                assertThat(tokens).containsKeys(pairing.text(), ground);
                double contrast = contrast(tokens.get(pairing.text()), tokens.get(ground));
                if (contrast < pairing.least()) {
                    faint.add("%s on %s: %.2f, at least %.1f".formatted(pairing.text(), ground, contrast, pairing.least()));
                }
            }
        }
        return faint;
    }

    private static Map<String, String> tokens(String look) throws IOException {
        var css = Files.readString(Path.of("src/main/resources/org/askwell/ui/theme/tokens-" + look + ".css"));
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(m -> tokens.put(m.group(1), m.group(2)));
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
