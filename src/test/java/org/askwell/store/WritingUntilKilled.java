package org.askwell.store;

import java.nio.file.Path;
import java.util.List;

import org.askwell.core.conversation.RandomTalk;

/** Holds a talk in a notebook, as fast as it can, and says after each append how many events are in the notebook. */
final class WritingUntilKilled {
    static final String TICKED = "ticked ";
    private static final int MORE_THAN_ENOUGH = 100_000;

    private WritingUntilKilled() {}

    /** @param arguments the notebook's file, and the seed of the talk */
    public static void main(String[] arguments) {
        var talk = new RandomTalk(Long.parseLong(arguments[1]), List.of());
        try (var database = Database.open(Path.of(arguments[0]), OpenNotebook.CLOCK)) {
            database.conversations().append(talk.id(), 0, talk.fold().events());
            for (int i = 0; i < MORE_THAN_ENOUGH; i++) {
                int first = talk.fold().nextSequence();
                database.conversations().append(talk.id(), first, talk.next());
                System.out.println(TICKED + talk.fold().nextSequence());
            }
        }
    }
}
