package org.askwell.exchange.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;

import org.askwell.core.playbook.RefusedPlaybook;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, it is read or refused: nothing else may come out of the door. */
class MutationTest {
    private static final int MUTATIONS = 6_000;
    private static final String[] PIECES = {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e400", "1.0", "0.5", "99999999999999999999", "\"\"", "\" \"", "{}", "[]", "\"use\"", "{\"use\": \"q.late\"}",
        "\"en\"", "\"/~\": 1,", "\\ud800", "\\u202e", "\u2028", "…", "^", "?", "#", "|", "*", "{words}", "\"need\"", "\"vague\"", "\"format\"", "\n", "\u0000", "é", "🙂", "\"stages\": [],",
    };

    @Test
    void isReadOrRefused() {
        var door = SmallPlaybook.door();
        var original = SmallPlaybook.TEXT;
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            var mutated = mutate(original, new Random(seed));
            try {
                door.read("mutated.askwell", mutated);
            } catch (RefusedPlaybook expected) {
                assertThat(expected.place().line()).as("seed %d: %s", seed, expected.getMessage()).isPositive();
                assertThat(expected.place().column()).as("seed %d: %s", seed, expected.getMessage()).isPositive();
                refused++;
            } catch (RuntimeException | StackOverflowError unexpected) {
                fail("seed " + seed, unexpected);
            }
        }
        assertThat(refused).as("mutations that broke something").isGreaterThan(MUTATIONS / 2);
    }

    private static byte[] mutate(String original, Random random) {
        var text = new StringBuilder(original);
        for (int change = 0; change <= random.nextInt(2); change++) {
            switch (random.nextInt(5)) {
                case 0 -> text.insert(random.nextInt(text.length()), PIECES[random.nextInt(PIECES.length)]);
                case 1 -> replaceValue(text, random);
                case 2 -> {
                    int from = random.nextInt(text.length());
                    text.delete(from, Math.min(text.length(), from + 1 + random.nextInt(20)));
                }
                case 3 -> {
                    int from = random.nextInt(text.length());
                    text.insert(random.nextInt(text.length()), text.substring(from, Math.min(text.length(), from + random.nextInt(60))));
                }
                default -> replaceValue(text, random);
            }
        }
        var bytes = text.toString().getBytes(UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Puts a piece in the place of what stands between two quotes or after a colon, so that most of it stays JSON. */
    private static void replaceValue(StringBuilder text, Random random) {
        int colon = text.indexOf(": ", random.nextInt(text.length()));
        if (colon < 0) {
            return;
        }
        int end = text.charAt(colon + 2) == '"' ? text.indexOf("\"", colon + 3) + 1 : colon + 3;
        text.replace(colon + 2, Math.max(end, colon + 2), PIECES[random.nextInt(PIECES.length)]);
    }
}
