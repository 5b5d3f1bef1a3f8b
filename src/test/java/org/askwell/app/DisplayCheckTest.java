package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.askwell.app.DisplayCheck.Obstacle;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {
    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @Test
    void windowOpensWhereTheDisplayAnswers() {
        assertThat(linux(DISPLAY, Set.of(), true)).isEmpty();
    }

    @Test
    void windowsAndMacsBringAllThatIsNeeded() {
        for (var system : List.of("Windows 11", "Mac OS X")) {
            assertThat(DisplayCheck.obstacle(system, Map.of(), _ -> false, () -> false)).isEmpty();
        }
    }

    @Test
    void noDisplayIsNamedBeforeMissingGtk() {
        assertThat(linux(Map.of(), Set.of("libgtk-3.so.0"), false)).contains(new Obstacle.NoDisplay());
        assertThat(linux(Map.of("DISPLAY", " "), Set.of(), false)).contains(new Obstacle.NoDisplay());
    }

    @Test
    void missingGtkIsNamed() {
        assertThat(linux(DISPLAY, Set.of("libgtk-3.so.0"), true)).contains(new Obstacle.NoGtk());
    }

    @Test
    void deadDisplayIsNamed() {
        assertThat(linux(DISPLAY, Set.of(), false)).contains(new Obstacle.DeadDisplay(":0"));
    }

    @Test
    void librariesWithoutWhichNoTextIsDrawnAreNamedBeforeAllElse() {
        assertThat(linux(Map.of(), Set.of("libfreetype.so.6", "libpangoft2-1.0.so.0"), false))
                .contains(new Obstacle.NoText(List.of("libfreetype.so.6", "libpangoft2-1.0.so.0")));
    }

    private static Optional<Obstacle> linux(Map<String, String> environment, Set<String> missing, boolean answers) {
        return DisplayCheck.obstacle("Linux", environment, library -> !missing.contains(library), () -> answers);
    }
}
