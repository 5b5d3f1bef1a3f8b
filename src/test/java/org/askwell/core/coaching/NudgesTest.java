package org.askwell.core.coaching;

import static org.askwell.core.conversation.Speaker.CUSTOMER;
import static org.askwell.core.conversation.Speaker.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.askwell.core.coaching.Nudge.Kind;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.Test;

class NudgesTest {
    private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
    private static final Coach COACH = new Coach(SmallPlaybook.make(), Readers.NONE);
    private static final String PITCH = "Our calendar runs on every phone and tablet, sends reminders by itself, "
            + "prints the lists, and comes with support around the clock.";
    private static final String COMPLAINT = "My order stopped working";

    private final Coaching talk = Coaching.of(COACH, Conversation.of(new ConversationId(new UUID(1, 2)),
            List.of(new Event.Started(NOON, "small", Language.EN))));
    private Instant now = NOON;

    @Test
    void aComplaintNudgesWithTheWordsUntilTheNextTurn() {
        customer(COMPLAINT);
        assertThat(normal()).contains(new Nudge(Kind.COMPLAINT, 0, Optional.of("stopped working")));
        talk.append(new Event.Noted(now, 1, "angry"));
        assertThat(normal()).isPresent();
        seller("I am sorry to hear that.");
        assertThat(normal()).isEmpty();
    }

    @Test
    void aComplaintThatIsOpenAlreadyIsNoNews() {
        customer(COMPLAINT);
        later(Duration.ofMinutes(5));
        customer("It is broken, my order");
        assertThat(advice().complaint()).isTrue();
        assertThat(normal()).isEmpty();
    }

    @Test
    void aQuestionIsRememberedOnceTheSellerHasSpokenWithoutAnAnswer() {
        customer("How does that one work?");
        assertThat(normal()).isEmpty();
        seller("What else happened?");
        assertThat(normal()).contains(new Nudge(Kind.UNANSWERED, 0, Optional.of("How does that one work?")));
    }

    @Test
    void anAnsweredQuestionIsNotRemembered() {
        customer("How does that one work?");
        seller("It reads your calendar every night.");
        assertThat(normal()).isEmpty();
    }

    @Test
    void aQuestionIsRememberedOnce() {
        customer("How does that one work?");
        seller("What else happened?");
        later(Duration.ofMinutes(5));
        seller("And whom does it affect?");
        assertThat(advice().openQuestions()).isNotEmpty();
        assertThat(normal()).isEmpty();
    }

    @Test
    void askingASuggestedQuestionInsteadOfAnsweringIsNoticedToo() {
        customer("How does that one work?");
        talk.append(new Event.Asked(now, 1, "q.impact.people", "Which colleagues suffer from this?"));
        assertThat(normal()).map(Nudge::kind).contains(Kind.UNANSWERED);
    }

    @Test
    void presentingTooEarlyIsNoticedInTheSellersOwnTurn() {
        customer("Good morning to you");
        seller(PITCH);
        assertThat(normal()).contains(new Nudge(Kind.TOO_EARLY, 1, Optional.empty()));
    }

    @Test
    void whatIsNoPresentationIsNotTakenForOne() {
        seller(PITCH);
        assertThat(normal()).as("the seller's opening").isEmpty();
        customer("Good morning to you");
        seller("Good morning, nice to meet you.");
        assertThat(normal()).as("a courtesy").isEmpty();
        seller(PITCH + " How does that sound to you?");
        assertThat(normal()).as("a turn that asks").isEmpty();
        customer("How does that one work?");
        seller(PITCH);
        assertThat(normal()).as("an answer").isEmpty();
    }

    @Test
    void whoSaysThatTheyPresentAllTheSameIsNotNudged() {
        customer("Good morning to you");
        talk.append(new Event.PitchedAnyway(now));
        seller(PITCH);
        assertThat(normal()).isEmpty();
        customer("I see");
        seller(PITCH);
        assertThat(normal()).isPresent();
    }

    @Test
    void theMoreUrgentGoesFirst() {
        customer("How does that one work?");
        customer("Good morning to you");
        seller("Fine. What else happened?");
        assertThat(normal()).map(Nudge::kind).contains(Kind.UNANSWERED);
        assertThat(Kind.values()).containsExactly(Kind.COMPLAINT, Kind.UNANSWERED, Kind.TOO_EARLY);
    }

    @Test
    void thereIsOneInTwoMinutes() {
        customer("Good morning to you");
        seller(PITCH);
        assertThat(normal()).isPresent();
        later(Duration.ofSeconds(119));
        seller(PITCH);
        assertThat(normal()).isEmpty();
        later(Duration.ofSeconds(1));
        seller(PITCH);
        assertThat(normal()).isPresent();
    }

    @Test
    void aComplaintAloneNeedNotWaitAndTheNextWaitsForIt() {
        customer("Good morning to you");
        seller(PITCH);
        later(Duration.ofSeconds(100));
        customer(COMPLAINT);
        assertThat(normal()).map(Nudge::kind).contains(Kind.COMPLAINT);
        later(Duration.ofSeconds(100));
        customer("How does that one work?");
        seller("What else happened?");
        assertThat(normal()).isEmpty();
    }

    @Test
    void aCueStaysQuietForItsCooldown() {
        customer(COMPLAINT);
        settle();
        later(Duration.ofSeconds(59));
        customer(COMPLAINT);
        assertThat(advice().complaint()).isTrue();
        assertThat(normal()).isEmpty();
        settle();
        later(Duration.ofSeconds(1));
        customer(COMPLAINT);
        assertThat(normal()).isPresent();
    }

    @Test
    void quietKeepsToTheFirstTwo() {
        customer("Good morning to you");
        seller(PITCH);
        assertThat(quiet()).isEmpty();
        customer(COMPLAINT);
        assertThat(quiet()).map(Nudge::kind).contains(Kind.COMPLAINT);
    }

    @Test
    void whatOneLevelShowsDoesNotHoldTheOtherBack() {
        customer("Good morning to you");
        seller(PITCH);
        customer("How does that one work?");
        seller("What else happened?");
        assertThat(normal()).as("the warning was just there").isEmpty();
        assertThat(quiet()).as("nothing was there").map(Nudge::kind).contains(Kind.UNANSWERED);
    }

    @Test
    void undoTakesBackTheNudgeAndItsBreak() {
        customer("Good morning to you");
        seller(PITCH);
        var sequence = talk.conversation().undoable().orElseThrow();
        talk.append(new Event.Undone(now, sequence));
        assertThat(normal()).isEmpty();
        seller(PITCH);
        assertThat(normal()).isPresent();
        talk.append(new Event.Undone(now, talk.conversation().undoable().orElseThrow()));
        talk.append(new Event.Redone(now, talk.conversation().redoable().orElseThrow()));
        assertThat(normal()).isPresent();
    }

    @Test
    void theSameEventsGiveTheSameNudge() {
        customer("Good morning to you");
        seller(PITCH);
        customer(COMPLAINT);
        var again = Coaching.of(COACH, Conversation.of(talk.conversation().id(), talk.conversation().events()));
        assertThat(again.advise(Draft.EMPTY, now.plus(Duration.ofDays(1))).nudges()).isEqualTo(advice().nudges()).hasSize(2);
    }

    @Test
    void wordsBeingTypedNeitherNudgeNorTakeANudgeAway() {
        assertThat(talk.advise(new Draft(CUSTOMER, COMPLAINT), now).nudges()).isEmpty();
        customer(COMPLAINT);
        assertThat(talk.advise(new Draft(CUSTOMER, "Good"), now).nudge(Nudging.NORMAL)).isEqualTo(normal()).isPresent();
    }

    private void settle() {
        seller("We replace it today, without any cost.");
        customer("Thank you");
        assertThat(advice().complaint()).isFalse();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private Optional<Nudge> normal() {
        return advice().nudge(Nudging.NORMAL);
    }

    private Optional<Nudge> quiet() {
        return advice().nudge(Nudging.QUIET);
    }

    private Advice advice() {
        return talk.advise(Draft.EMPTY, now);
    }

    private void customer(String text) {
        say(CUSTOMER, text);
    }

    private void seller(String text) {
        say(SELLER, text);
    }

    private void say(Speaker speaker, String text) {
        talk.say(speaker, text, now).forEach(talk::append);
    }
}
