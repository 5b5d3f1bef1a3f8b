package org.askwell.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.askwell.core.playbook.Language;
import org.askwell.exchange.model.ReaderFile;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;

/**
 * {@code mvn -q -Ptrain -Deval=DIR}: trains the readers of all six languages on the authored exchanges, and the English one
 * also on those public dialogues of the folder that a shipped reader may learn from. The same input gives the same bytes.
 */
public final class Train {
    static final Path EXCHANGES = Path.of("src/train/exchanges");
    private static final Path READERS = Path.of("src/main/resources/org/askwell/exchange/model");

    private Train() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args[0].isBlank() || !Files.isReadable(Path.of(args[0], "dev.jsonl"))) {
            System.err.println("Say where the public dialogues are: mvn -q -Ptrain -Deval=DIR, with dev.jsonl in DIR.");
            System.exit(2);
        }
        var training = new Training(new BuiltInPlaybooks(new PlaybookDoor()).usual());
        Files.createDirectories(READERS);
        for (var language : Language.values()) {
            var talks = new ArrayList<>(Talks.authored(EXCHANGES.resolve(language.code()), language));
            Talks.dialogues(Path.of(args[0], "dev.jsonl")).stream().filter(t -> t.language() == language).forEach(talks::add);
            var weights = training.learn(talks);
            var file = READERS.resolve(language.code() + ".ear");
            try (var out = Files.newOutputStream(file)) {
                ReaderFile.write(weights, out);
            }
            System.out.printf("%s: %d talks, %d features, %,d bytes%n", language.code(), talks.size(), weights.size(), Files.size(file));
        }
    }
}
