package org.askwell.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder in which everything is kept. */
record Folder(Path path) {
    /**
     * The folder that was asked for, or the system's place for the data of applications.
     *
     * @param asked       what was asked for on the command line
     * @param environment the variables of the environment
     * @param system      the system's name, as Java tells it
     * @param home        the user's own folder
     */
    static Folder of(Optional<Path> asked, Map<String, String> environment, String system, Path home) {
        return new Folder(asked
                .or(() -> variable(environment, "ASKWELL_HOME"))
                .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home))
                .toAbsolutePath().normalize());
    }

    Path notebook() {
        return path.resolve("notebook.sqlite");
    }

    Path settings() {
        return path.resolve("settings.json");
    }

    /** Removes it with all that is in it, if it is there. */
    void remove() throws IOException {
        if (Files.isDirectory(path)) {
            try (var left = Files.walk(path)) {
                for (var each : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private static Path usual(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("windows")) {
            return variable(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Askwell");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Askwell");
        }
        // a relative path in this variable is void, says the XDG specification
        return variable(environment, "XDG_DATA_HOME").filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share")).resolve("askwell");
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
    }
}
