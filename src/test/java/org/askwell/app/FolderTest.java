package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FolderTest {
    private static final Path HOME = Path.of("/home/kari");

    @Test
    void whatWasAskedForWinsOverTheEnvironment() {
        assertThat(Folder.of(Optional.of(Path.of("/data")), Map.of("ASKWELL_HOME", "/other"), "Linux", HOME).path()).isEqualTo(Path.of("/data"));
        assertThat(Folder.of(Optional.empty(), Map.of("ASKWELL_HOME", "/other"), "Linux", HOME).path()).isEqualTo(Path.of("/other"));
    }

    @Test
    void eachSystemHasItsPlace() {
        assertThat(usual("Linux", Map.of())).isEqualTo(Path.of("/home/kari/.local/share/askwell"));
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "/home/kari/data"))).isEqualTo(Path.of("/home/kari/data/askwell"));
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(Path.of("/home/kari/.local/share/askwell"));
        assertThat(usual("Mac OS X", Map.of())).isEqualTo(Path.of("/home/kari/Library/Application Support/Askwell"));
        assertThat(usual("Windows 11", Map.of("APPDATA", "/home/kari/roaming"))).isEqualTo(Path.of("/home/kari/roaming/Askwell"));
    }

    private static Path usual(String system, Map<String, String> environment) {
        return Folder.of(Optional.empty(), environment, system, HOME).path();
    }
}
