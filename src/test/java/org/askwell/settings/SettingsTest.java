package org.askwell.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;

import org.askwell.core.coaching.Nudging;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Section<Languages> LANGUAGES = Languages.section(Locale.of("nb"));

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("settings.json");
    }

    @Test
    void usualSettingsHoldUntilSomethingWasChosen() throws IOException {
        var settings = Settings.open(file);
        assertThat(settings.get(Appearance.SECTION)).isEqualTo(new Appearance(Look.SYSTEM, 100));
        assertThat(settings.get(LANGUAGES)).isEqualTo(new Languages(Language.NB, Language.NB));
        assertThat(settings.setAside()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasChosenIsFoundAgain() throws IOException {
        var window = new WindowPlace(Optional.of(new Area(10, 20, 1000, 700)), true);
        var settings = Settings.open(file);
        settings.put(Appearance.SECTION, new Appearance(Look.DARK, 120));
        settings.put(WindowPlace.SECTION, window);
        settings.put(LANGUAGES, new Languages(Language.PT, Language.VI));
        settings.put(Interruptions.SECTION, new Interruptions(Nudging.QUIET));

        var again = Settings.open(file);
        assertThat(again.get(Appearance.SECTION)).isEqualTo(new Appearance(Look.DARK, 120));
        assertThat(again.get(WindowPlace.SECTION)).isEqualTo(window);
        assertThat(again.get(LANGUAGES)).isEqualTo(new Languages(Language.PT, Language.VI));
        assertThat(again.get(Interruptions.SECTION)).isEqualTo(new Interruptions(Nudging.QUIET));
    }

    @Test
    void writingLeavesOneFileForItsOwnerAlone() throws IOException {
        Settings.open(file).put(Appearance.SECTION, new Appearance(Look.DARK, 100));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"appearance\": {\"look\"", "[1, 2]", "no JSON at all"})
    void damagedFileIsSetAsideAndTheUsualHolds(String content) throws IOException {
        Files.writeString(file, content);
        var settings = Settings.open(file);
        assertThat(settings.get(Appearance.SECTION)).isEqualTo(Appearance.SECTION.usual());
        assertThat(settings.setAside()).hasValueSatisfying(aside -> assertThat(aside).hasContent(content));
        assertThat(file).doesNotExist();
        assertThat(Settings.open(file).setAside()).isEmpty();
    }

    @Test
    void secondDamagedFileDoesNotReplaceTheFirst() throws IOException {
        Files.writeString(file, "first");
        Settings.open(file);
        Files.writeString(file, "second");
        assertThat(Settings.open(file).setAside()).contains(folder.resolve("settings.json.damaged-2"));
        assertThat(folder.resolve("settings.json.damaged-1")).hasContent("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"look\": \"PURPLE\", \"fontScale\": 100}", "{\"look\": \"DARK\", \"fontScale\": 900}", "{\"look\": null, \"fontScale\": 1e99}",
        "{\"fontScale\": 100}", "17", "{}", "null"})
    void sectionThatMakesNoSenseIsTheUsualAndTheOthersStay(String appearance) throws IOException {
        Files.writeString(file, """
                {"appearance": %s, "languages": {"screen": "PT", "conversation": "VI"}}""".formatted(appearance));
        var settings = Settings.open(file);
        assertThat(settings.get(Appearance.SECTION)).isEqualTo(Appearance.SECTION.usual());
        assertThat(settings.get(LANGUAGES)).isEqualTo(new Languages(Language.PT, Language.VI));
    }

    @Test
    void sectionsOfAnotherVersionAreKept() throws IOException {
        Files.writeString(file, """
                {"telepathy": {"on": true}}""");
        Settings.open(file).put(Appearance.SECTION, new Appearance(Look.LIGHT, 100));
        assertThat(file).content().contains("telepathy").contains("LIGHT");
    }
}
