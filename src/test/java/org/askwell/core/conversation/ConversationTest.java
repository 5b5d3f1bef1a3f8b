package org.askwell.core.conversation;

import static org.askwell.core.conversation.Speaker.CUSTOMER;
import static org.askwell.core.conversation.Speaker.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationTest {
    private static final Instant AT = Instant.parse("2026-03-12T11:00:00Z");
    private static final ConversationId ID = new ConversationId(new UUID(1, 2));

    private Conversation talk;

    @BeforeEach
    void begin() {
        talk = Conversation.of(ID, List.of(new Event.Started(AT, "buying-process", Language.EN)));
    }

    @Test
    void linesStandInTheOrderOfSpeaking() {
        said(CUSTOMER, "We need a calendar");
        talk.append(new Event.Noted(AT, 1, "two chairs"));
        talk.append(new Event.Asked(AT, 2, "q.need", "What for?"));
        assertThat(talk.entries()).containsExactly(
                new Turn(0, AT, CUSTOMER, "We need a calendar", Optional.empty()),
                new Note(1, AT, "two chairs"),
                new Turn(2, AT, SELLER, "What for?", Optional.of("q.need")));
    }

    @Test
    void aQuestionMayBeSeenInATurnThatIsThereAlready() {
        said(SELLER, "So what is it for?");
        talk.append(new Event.Asked(AT, 0, "q.need", "What for?"));
        assertThat(talk.entries()).containsExactly(new Turn(0, AT, SELLER, "So what is it for?", Optional.of("q.need")));
        undo();
        assertThat(talk.entries()).containsExactly(new Turn(0, AT, SELLER, "So what is it for?", Optional.empty()));
    }

    @Test
    void correctionsShowAndAreUndone() {
        said(CUSTOMER, "We ned it");
        talk.append(new Event.Edited(AT, 0, "We need it"));
        talk.append(new Event.Reattributed(AT, 0, SELLER));
        assertThat(turn(0)).isEqualTo(new Turn(0, AT, SELLER, "We need it", Optional.empty()));
        undo();
        assertThat(turn(0).speaker()).isEqualTo(CUSTOMER);
        undo();
        assertThat(turn(0).text()).isEqualTo("We ned it");
        undo();
        assertThat(talk.entry(0)).isEmpty();
        assertThat(talk.undoable()).isEmpty();
        redo();
        redo();
        assertThat(turn(0).text()).isEqualTo("We need it");
    }

    @Test
    void aNewActionEndsWhatCouldBeRedone() {
        said(CUSTOMER, "one");
        undo();
        assertThat(talk.redoable()).isPresent();
        said(CUSTOMER, "two");
        assertThat(talk.redoable()).isEmpty();
        assertThat(talk.entries()).extracting(Entry::text).containsExactly("two");
    }

    @Test
    void whatFollowsByItselfIsNotUndoneByItself() {
        said(CUSTOMER, "budget 500");
        int words = talk.nextSequence() - 1;
        talk.append(new Event.FactTaken(AT, words, new Fact("budget", Level.SPECIFIC, "500", 0)));
        int fact = talk.nextSequence() - 1;
        assertThat(talk.undoable()).hasValue(words);
        assertThat(talk.stands(fact)).isTrue();
        undo();
        assertThat(talk.stands(fact)).as("a fact stands as long as its words").isFalse();
        redo();
        assertThat(talk.stands(fact)).isTrue();
        talk.append(new Event.Edited(AT, 0, "no budget"));
        assertThat(talk.stands(fact)).isFalse();
        undo();
        assertThat(talk.stands(fact)).isTrue();
        talk.append(new Event.Withdrawn(AT, 0));
        assertThat(talk.stands(fact)).isFalse();
    }

    @Test
    void theLatestChoiceStands() {
        var ingrid = new CustomerId(new UUID(3, 4));
        assertThat(talk.customer()).isEmpty();
        talk.append(new Event.CustomerGiven(AT, Optional.of(ingrid)));
        talk.append(new Event.LanguageChosen(AT, Language.PT));
        assertThat(talk.language()).isEqualTo(Language.PT);
        undo();
        assertThat(talk.language()).isEqualTo(Language.EN);
        assertThat(talk.customer()).contains(ingrid);
        undo();
        assertThat(talk.customer()).isEmpty();
    }

    @Test
    void anEndCannotBeReachedBehind() {
        said(CUSTOMER, "Bye");
        talk.append(new Event.Ended(AT));
        assertThat(talk.ended()).contains(AT);
        assertThat(talk.undoable()).isEmpty();
        talk.append(new Event.Resumed(AT));
        assertThat(talk.ended()).isEmpty();
        assertThat(talk.undoable()).isEmpty();
    }

    static List<Event> impossible() {
        return List.of(
                new Event.Started(AT, "again", Language.EN),
                new Event.Said(AT, 1, CUSTOMER, "a number is missing"),
                new Event.Edited(AT, 0, "no such line"),
                new Event.Withdrawn(AT, -1),
                new Event.Answered(AT, 7, "q"),
                new Event.FactTaken(AT, 0, new Fact("need", Level.SPECIFIC, "x", 0)),
                new Event.Undone(AT, 0),
                new Event.Redone(AT, 0));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotFollowIsRefusedAndChangesNothing(Event event) {
        assertThatThrownBy(() -> talk.append(event)).isInstanceOf(IllegalArgumentException.class);
        assertThat(talk.nextSequence()).isEqualTo(1);
        assertThat(talk.nextEntry()).isZero();
    }

    @Test
    void aConversationBeginsWithItsStart() {
        assertThatThrownBy(() -> Conversation.of(ID, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Conversation.of(ID, List.of(new Event.Noted(AT, 0, "x")))).isInstanceOf(IllegalArgumentException.class);
    }

    private void said(Speaker speaker, String text) {
        talk.append(new Event.Said(AT, talk.nextEntry(), speaker, text));
    }

    private void undo() {
        talk.append(new Event.Undone(AT, talk.undoable().orElseThrow()));
    }

    private void redo() {
        talk.append(new Event.Redone(AT, talk.redoable().orElseThrow()));
    }

    private Turn turn(int number) {
        return talk.entry(number).flatMap(Entry::asTurn).orElseThrow();
    }
}
