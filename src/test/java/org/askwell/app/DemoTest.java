package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.askwell.core.conversation.Entry;
import org.askwell.core.playbook.Language;
import org.askwell.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DemoTest {
    @TempDir Path folder;

    @Test
    void sampleIsTypedOnTheDeskAndEveryWordIsInTheNotebook() throws IOException {
        var place = folder.resolve("demo");
        Files.createDirectories(place);
        Files.writeString(place.resolve("left over from before"), "");

        var demo = new Demo(place, Language.PT);
        assertThat(demo.play()).hasSizeGreaterThan(3).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());

        assertThat(place.resolve("left over from before")).doesNotExist();
        try (var database = Database.open(demo.notebook(), () -> Instant.EPOCH)) {
            var id = database.conversations().recent(2).getFirst().id();
            var entries = database.conversations().find(id).orElseThrow().entries();
            var script = Sample.script(Language.PT).lines();
            assertThat(entries).hasSameSizeAs(script);
            for (int i = 0; i < script.size(); i++) {
                if (script.get(i).kind() != Script.Kind.ASK) {
                    assertThat(entries.get(i).text()).isEqualTo(script.get(i).text());
                }
            }
            assertThat(asked(entries)).hasSize(1);
        }
    }

    private static List<String> asked(List<Entry> entries) {
        return entries.stream().flatMap(e -> e.asTurn().stream()).flatMap(t -> t.question().stream()).toList();
    }
}
