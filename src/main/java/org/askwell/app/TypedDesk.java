package org.askwell.app;

import java.time.Duration;

import javafx.scene.input.KeyCode;

/** The desk as somebody types on it: Tab changes the speaker, Enter sends, Ctrl+Enter keeps a note, Ctrl+1 has asked. */
final class TypedDesk {
    private static final Duration BREATH = Duration.ofSeconds(24);

    private final Studio studio;

    TypedDesk(Studio studio) {
        this.studio = studio;
    }

    void enter(Script.Line line) {
        studio.clock().goOn(BREATH);
        switch (line.kind()) {
            case CUSTOMER, SELLER -> {
                // an empty line is the customer's
                if (line.kind() == Script.Kind.SELLER) {
                    studio.press(KeyCode.TAB);
                }
                studio.type(line.text());
                studio.press(KeyCode.ENTER);
            }
            case NOTE -> {
                studio.type(line.text());
                studio.press(KeyCode.ENTER, KeyCode.CONTROL);
            }
            case ASK -> studio.press(KeyCode.valueOf("DIGIT" + line.text()), KeyCode.CONTROL);
        }
    }
}
