package org.askwell.core.coaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;

/**
 * A whole conversation, and what a sales trainer expects of the coach at some of its turns. It was written before the
 * coach heard it.
 *
 * @param name without ending
 */
record JudgedTalk(String name, Language language, List<Turn> turns) {
    /** @param expected what must hold right after the turn, as it is written in the file */
    record Turn(int line, Speaker speaker, String text, List<String> expected) {}

    static List<JudgedTalk> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var talks = new ArrayList<JudgedTalk>();
            for (var file : files.filter(f -> f.toString().endsWith(".talk")).sorted().toList()) {
                talks.add(read(file));
            }
            return talks;
        }
    }

    private static JudgedTalk read(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".talk", "");
        var turns = new ArrayList<Turn>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("S: ") || line.startsWith("C: ")) {
                turns.add(new Turn(number, line.charAt(0) == 'C' ? Speaker.CUSTOMER : Speaker.SELLER, line.substring(3), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                turns.getLast().expected.add(line.substring(2).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(file + ":" + number + ": " + line);
            }
        }
        return new JudgedTalk(name, Language.of(name.substring(0, 2)).orElseThrow(), turns);
    }
}
