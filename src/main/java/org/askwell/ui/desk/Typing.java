package org.askwell.ui.desk;

import java.util.OptionalInt;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Speaker;

/** The line in which words are typed, and in which earlier ones are corrected while what was being typed waits. */
final class Typing {
    private final ReadOnlyStringWrapper typed;
    private final ReadOnlyObjectWrapper<Speaker> speaker;
    private final ReadOnlyObjectWrapper<OptionalInt> correcting = new ReadOnlyObjectWrapper<>(this, "correcting", OptionalInt.empty());
    /** What was being typed when the correction began. */
    private Draft setAside = Draft.EMPTY;

    Typing(Draft draft) {
        typed = new ReadOnlyStringWrapper(this, "typed", draft.text());
        speaker = new ReadOnlyObjectWrapper<>(this, "speaker", draft.speaker());
    }

    /** What the line holds. */
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Whose words the line holds. */
    ReadOnlyObjectProperty<Speaker> speakerProperty() {
        return speaker.getReadOnlyProperty();
    }

    /** The number of the earlier line whose words are being corrected. */
    ReadOnlyObjectProperty<OptionalInt> correctingProperty() {
        return correcting.getReadOnlyProperty();
    }

    /** The number of the earlier line whose words are being corrected. */
    OptionalInt correcting() {
        return correcting.get();
    }

    String typed() {
        return typed.get();
    }

    Speaker speaker() {
        return speaker.get();
    }

    /** The words that were not said yet; not those of an earlier line. */
    Draft draft() {
        return correcting().isPresent() ? setAside : new Draft(speaker(), typed());
    }

    /** The line holds this now. */
    void type(String text) {
        typed.set(text);
    }

    /** The words are this one's. */
    void speakAs(Speaker who) {
        speaker.set(who);
    }

    /** The line was sent. The next one is the customer's again: theirs are what is typed most. */
    void sent() {
        typed.set("");
        speaker.set(Speaker.CUSTOMER);
    }

    /** Takes the words of that earlier line. */
    void correct(int entry, String text, Speaker who) {
        if (correcting().isEmpty()) {
            setAside = draft();
        }
        correcting.set(OptionalInt.of(entry));
        typed.set(text);
        speaker.set(who);
    }

    /** Goes back to what was being typed. */
    void leaveCorrection() {
        if (correcting().isPresent()) {
            correcting.set(OptionalInt.empty());
            speaker.set(setAside.speaker());
            typed.set(setAside.text());
        }
    }
}
