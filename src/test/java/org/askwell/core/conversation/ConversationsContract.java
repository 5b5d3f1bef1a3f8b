package org.askwell.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of {@link Conversations} must do. */
public abstract class ConversationsContract {
    private static final Instant NINE = Instant.parse("2026-03-09T09:00:00.123456789Z");

    private final ConversationId id = new ConversationId(new UUID(1, 1));
    private final CustomerId ingrid = new CustomerId(new UUID(2, 2));

    /** The conversations under test, in a notebook that was empty when the test began. */
    protected abstract Conversations conversations();

    /** The customers of the same notebook. */
    protected abstract Customers customers();

    /** Closes the notebook and opens it again. */
    protected abstract void reopen();

    @Test
    void anEmptyNotebookHasNoConversations() {
        assertThat(conversations().count()).isZero();
        assertThat(conversations().recent(10)).isEmpty();
        assertThat(conversations().find(id)).isEmpty();
        assertThat(conversations().draft(id)).isEmpty();
    }

    @Test
    void everyKindOfEventComesBackAsItWas() {
        customers().put(new Customer(ingrid, "Ingrid Moe", Optional.empty(), Optional.empty()));
        var events = List.of(
                started(),
                new Event.Said(NINE.plusNanos(1), 0, Speaker.CUSTOMER, "We still book on paper"),
                new Event.FactTaken(NINE.plusNanos(1), 1, new Fact("need", Level.VAGUE, "book on paper", 0)),
                new Event.Asked(NINE.plusSeconds(2), 1, "how-often", "How often does that happen?"),
                new Event.Said(NINE.plusSeconds(3), 2, Speaker.SELLER, "Every week. Mê­đây 😀\n\0'\""),
                new Event.Reattributed(NINE.plusSeconds(4), 2, Speaker.CUSTOMER),
                new Event.Answered(NINE.plusSeconds(4), 4, "how-often"),
                new Event.Noted(NINE.plusSeconds(5), 3, "she sighed"),
                new Event.Edited(NINE.plusSeconds(6), 3, ""),
                new Event.Withdrawn(NINE.plusSeconds(7), 3),
                new Event.Moved(NINE.plusSeconds(8), "information"),
                new Event.Skipped(NINE.plusSeconds(9), "what-cost"),
                new Event.PitchedAnyway(NINE.plusSeconds(10)),
                new Event.CustomerGiven(NINE.plusSeconds(11), Optional.of(ingrid)),
                new Event.CustomerGiven(NINE.plusSeconds(12), Optional.empty()),
                new Event.LanguageChosen(NINE.plusSeconds(13), Language.PT),
                new Event.Undone(NINE.plusSeconds(14), 15),
                new Event.Redone(NINE.plusSeconds(15), 15),
                new Event.FactTaken(NINE.plusSeconds(15), 1, new Fact("impact", Level.SPECIFIC, "every week", 0)),
                new Event.Ended(NINE.plusSeconds(16)),
                new Event.Resumed(NINE.minusSeconds(17)));
        assertThat(events.stream().map(Object::getClass).distinct())
                .as("no kind is forgotten here").hasSize(Event.class.getPermittedSubclasses().length);

        conversations().append(id, 0, events);
        reopen();

        assertThat(conversations().find(id).orElseThrow().events()).containsExactlyElementsOf(events);
    }

    @Test
    void appendedEventsCanBeAppendedAgain() {
        var events = List.of(started(), said(0, "one"), said(1, "two"), said(2, "three"));
        conversations().append(id, 0, events.subList(0, 3));
        conversations().append(id, 0, events.subList(0, 3));
        conversations().append(id, 1, events.subList(1, 4));
        conversations().append(id, 3, events.subList(3, 4));
        conversations().append(id, 4, List.of());

        assertThat(stored()).containsExactlyElementsOf(events);
    }

    @Test
    void aGapIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, 1, List.of(said(0, "lost"))));
        conversations().append(id, 0, List.of(started()));
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, 2, List.of(said(0, "lost"))));
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, -1, List.of(said(0, "lost"))));

        assertThat(stored()).containsExactly(started());
    }

    @Test
    void otherEventsInTheSamePlaceAreRefused() {
        conversations().append(id, 0, List.of(started(), said(0, "one")));

        assertThatIllegalArgumentException().isThrownBy(
                () -> conversations().append(id, 1, List.of(said(0, "another"), said(1, "two"))));

        assertThat(stored()).containsExactly(started(), said(0, "one"));
    }

    @Test
    void allOrNoneAreAppended() {
        conversations().append(id, 0, List.of(started()));
        var impossible = List.of(said(0, "one"), said(7, "there is no line 6"));
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, 1, impossible));
        assertThat(stored()).containsExactly(started());

        conversations().append(id, 1, List.of(said(0, "one")));
        assertThat(stored()).containsExactly(started(), said(0, "one"));
    }

    @Test
    void nothingIsLeftOfAConversationThatCouldNotBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, 0, List.of(said(0, "one"))));
        assertThatIllegalArgumentException().isThrownBy(
                () -> conversations().append(id, 0, List.of(started(), new Event.Withdrawn(NINE, 0))));
        conversations().append(id, 0, List.of());

        assertThat(conversations().count()).isZero();
        assertThat(conversations().find(id)).isEmpty();
    }

    @Test
    void aCustomerWhoIsNotThereIsRefused() {
        conversations().append(id, 0, List.of(started()));
        var given = List.of(new Event.CustomerGiven(NINE, Optional.of(ingrid)));
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, 1, given));

        customers().put(new Customer(ingrid, "Ingrid Moe", Optional.empty(), Optional.empty()));
        conversations().append(id, 1, given);
        assertThat(conversations().recent(1).getFirst().customer()).contains(ingrid);
    }

    @Test
    void aFoundConversationBelongsToItsFinder() {
        conversations().append(id, 0, List.of(started()));
        conversations().find(id).orElseThrow().append(said(0, "only here"));
        conversations().append(id, 1, List.of(said(0, "stored")));

        assertThat(stored()).containsExactly(started(), said(0, "stored"));
    }

    @Test
    void theNewestConversationsComeFirst() {
        var ids = IntStream.range(0, 5).mapToObj(i -> new ConversationId(new UUID(9, i))).toList();
        for (int i = 0; i < 5; i++) {
            // the third and the fourth start at the same moment
            var start = NINE.plusSeconds(i == 3 ? 2 : i);
            conversations().append(ids.get(i), 0, List.of(new Event.Started(start, "buying-process", Language.EN)));
        }
        reopen();

        assertThat(conversations().count()).isEqualTo(5);
        assertThat(conversations().recent(3)).extracting(Conversations.Summary::id)
                .containsExactly(ids.get(4), ids.get(3), ids.get(2));
    }

    @Test
    void aSummaryTellsHowTheConversationStands() {
        conversations().append(id, 0, List.of(started(), said(0, "We book on paper"), said(1, "Not now")));
        conversations().append(id, 3, List.of(new Event.Said(NINE, 2, Speaker.SELLER, "When?"), new Event.Noted(NINE, 3, "hm")));
        conversations().keepStage(id, "information");
        assertThat(summary()).isEqualTo(new Conversations.Summary(
                id, NINE, Optional.empty(), NINE, Optional.empty(), "buying-process", Language.EN,
                Optional.of("information"), Optional.of("Not now"), 3));

        conversations().append(id, 5, List.of(new Event.Withdrawn(NINE, 1), new Event.Edited(NINE, 0, "We book by phone")));
        conversations().append(id, 7, List.of(new Event.LanguageChosen(NINE, Language.NB), new Event.Ended(NINE.plusSeconds(9))));
        assertThat(summary()).isEqualTo(new Conversations.Summary(
                id, NINE, Optional.of(NINE.plusSeconds(9)), NINE.plusSeconds(9), Optional.empty(), "buying-process", Language.NB,
                Optional.of("information"), Optional.of("We book by phone"), 2));
    }

    @Test
    void theStageOfNoConversationIsNotKept() {
        conversations().keepStage(id, "information");
        assertThat(conversations().count()).isZero();
    }

    @Test
    void theHalfTypedLineIsKeptUntilItIsBlank() {
        conversations().keepDraft(id, new Draft(Speaker.CUSTOMER, "too early"));
        conversations().append(id, 0, List.of(started()));
        assertThat(conversations().draft(id)).isEmpty();

        conversations().keepDraft(id, new Draft(Speaker.CUSTOMER, "We are loo"));
        conversations().keepDraft(id, new Draft(Speaker.SELLER, "What are you loo"));
        reopen();
        assertThat(conversations().draft(id)).contains(new Draft(Speaker.SELLER, "What are you loo"));

        conversations().keepDraft(id, new Draft(Speaker.SELLER, " "));
        assertThat(conversations().draft(id)).isEmpty();
    }

    @Test
    void nothingIsLeftOfARemovedConversation() {
        customers().put(new Customer(ingrid, "Ingrid Moe", Optional.empty(), Optional.empty()));
        var other = new ConversationId(new UUID(1, 2));
        var events = List.of(started(), new Event.CustomerGiven(NINE, Optional.of(ingrid)), said(0, "We book on paper"),
                new Event.FactTaken(NINE, 2, new Fact("need", Level.VAGUE, "on paper", 0)));
        for (var talk : List.of(id, other)) {
            conversations().append(talk, 0, events);
            conversations().keepDraft(talk, new Draft(Speaker.CUSTOMER, "every week"));
        }

        conversations().remove(id);
        conversations().remove(id);

        assertThat(conversations().find(id)).isEmpty();
        assertThat(conversations().draft(id)).isEmpty();
        assertThat(conversations().recent(10)).extracting(Conversations.Summary::id).containsExactly(other);
        assertThat(conversations().draft(other)).isPresent();
        assertThat(conversations().find(other).orElseThrow().events()).containsExactlyElementsOf(events);
        assertThat(customers().find(ingrid)).isPresent();
        checkTables();
    }

    @Test
    void aRemovedConversationCanBeginAgain() {
        conversations().append(id, 0, List.of(started(), said(0, "one"), said(1, "two")));
        conversations().remove(id);
        assertThatIllegalArgumentException().isThrownBy(() -> conversations().append(id, 3, List.of(said(2, "three"))));

        conversations().append(id, 0, List.of(started(), said(0, "another")));
        assertThat(stored()).containsExactly(started(), said(0, "another"));
        checkTables();
    }

    @Test
    void aCustomerStaysAsLongAsAConversationIsOrWasWithThem() {
        customers().put(new Customer(ingrid, "Ingrid Moe", Optional.empty(), Optional.empty()));
        conversations().append(id, 0, List.of(started(), new Event.CustomerGiven(NINE, Optional.of(ingrid))));
        assertThat(customers().remove(ingrid)).isFalse();
        conversations().append(id, 2, List.of(new Event.CustomerGiven(NINE, Optional.empty())));
        assertThat(customers().remove(ingrid)).isFalse();
        assertThat(customers().find(ingrid)).isPresent();

        conversations().remove(id);
        assertThat(customers().remove(ingrid)).isTrue();
        assertThat(customers().find(ingrid)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsReadBackIsWhatWasHeldInMind(long seed) {
        customers().put(new Customer(ingrid, "Ingrid Moe", Optional.empty(), Optional.empty()));
        // more talks than an implementation is likely to hold in memory, in turns
        var talks = IntStream.range(0, 10).mapToObj(i -> new RandomTalk(seed * 100 + i, List.of(ingrid))).toList();
        talks.forEach(t -> conversations().append(t.id(), 0, t.fold().events()));
        for (int round = 0; round < 8; round++) {
            for (var talk : talks) {
                int first = talk.fold().nextSequence();
                conversations().append(talk.id(), first, talk.next(round + 1));
            }
            if (round == 4) {
                reopen();
            }
        }
        for (var talk : talks) {
            assertSame(conversations().find(talk.id()).orElseThrow(), talk.fold());
        }
        checkTables();
    }

    /** Checks whatever an implementation keeps beside the events. */
    protected void checkTables() {}

    @Test
    void manyThreadsMayAppendAndReadAtOnce() throws Exception {
        var talks = IntStream.range(0, 12).mapToObj(i -> new RandomTalk(i, List.of())).toList();
        var jobs = new ArrayList<Callable<Integer>>();
        for (var talk : talks) {
            jobs.add(() -> {
                conversations().append(talk.id(), 0, talk.fold().events());
                for (int i = 0; i < 20; i++) {
                    int first = talk.fold().nextSequence();
                    conversations().append(talk.id(), first, talk.next());
                    assertThat(conversations().find(talk.id()).orElseThrow().nextSequence())
                            .isEqualTo(talk.fold().nextSequence());
                    assertThat(conversations().recent(20)).isNotEmpty();
                }
                return talk.fold().nextSequence();
            });
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(jobs)) {
                done.get();
            }
        }
        for (var talk : talks) {
            assertSame(conversations().find(talk.id()).orElseThrow(), talk.fold());
        }
        checkTables();
    }

    private static void assertSame(Conversation actual, Conversation expected) {
        assertThat(actual.events()).containsExactlyElementsOf(expected.events());
        assertThat(actual.entries()).containsExactlyElementsOf(expected.entries());
        assertThat(actual.customer()).isEqualTo(expected.customer());
        assertThat(actual.language()).isEqualTo(expected.language());
        assertThat(actual.ended()).isEqualTo(expected.ended());
    }

    private List<Event> stored() {
        return conversations().find(id).orElseThrow().events();
    }

    private Conversations.Summary summary() {
        return conversations().recent(1).getFirst();
    }

    private static Event started() {
        return new Event.Started(NINE, "buying-process", Language.EN);
    }

    private static Event said(int entry, String text) {
        return new Event.Said(NINE, entry, Speaker.CUSTOMER, text);
    }
}
