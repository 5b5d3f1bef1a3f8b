package org.askwell.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.askwell.core.coaching.Nudge;
import org.askwell.core.coaching.Nudging;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Note;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a seller can do on the desk, without a window and with a real notebook. */
class DeskViewModelTest {
    private static final String DECIDES = "My partner decides with me.";

    @TempDir
    Path folder;

    private Talk talk;
    private DeskViewModel desk;
    private ConversationId id;

    @BeforeEach
    void startTalking() {
        talk = Talk.inline(folder);
        desk = talk.startModel(Language.EN);
        id = desk.id();
    }

    @AfterEach
    void closeNotebook() {
        talk.close();
    }

    @Test
    void aTurnIsOnTheScreenAndOnTheDiskAtOnce() {
        desk.typed("  We still book on paper.  ");
        desk.say();

        assertThat(texts()).containsExactly("We still book on paper.");
        assertThat(talk.onDisk(id).entries()).extracting(e -> e.text()).containsExactly("We still book on paper.");
        assertThat(desk.savedProperty().get()).isEqualTo(Recorder.Saved.SAVED);
        assertThat(desk.typedProperty().get()).isEmpty();
    }

    @Test
    void afterASellersTurnTheLineIsTheCustomersAgain() {
        desk.flipSpeaker();
        desk.typed("How do you book today?");
        desk.say();

        assertThat(desk.lines().getFirst().entry().asTurn().orElseThrow().speaker()).isEqualTo(Speaker.SELLER);
        assertThat(desk.speakerProperty().get()).isEqualTo(Speaker.CUSTOMER);
    }

    @Test
    void aNudgeIsHiddenForGoodAndTheNextOneIsNot() {
        say("Does yours sync with our archive?");
        desk.markAsked(1);
        assertThat(desk.nudge().get()).map(Nudge::kind).contains(Nudge.Kind.UNANSWERED);
        desk.hideNudge();
        assertThat(desk.nudge().get()).isEmpty();
        desk.undo();
        desk.redo();
        assertThat(desk.nudge().get()).isEmpty();

        talk.watch.goOn(Duration.ofMinutes(2));
        say("Does it also work on a phone?");
        desk.markAsked(1);
        assertThat(desk.nudge().get()).isPresent();
        desk.end();
        assertThat(desk.nudge().get()).isEmpty();
    }

    @Test
    void theLevelHoldsAtOnceAndTakesNothingAwayFromTheOther() {
        say("Good morning.");
        desk.flipSpeaker();
        say("Our calendar runs on every phone and tablet, sends reminders by itself, prints the lists, and comes with support.");
        assertThat(desk.nudge().get()).map(Nudge::kind).contains(Nudge.Kind.TOO_EARLY);
        talk.nudging.set(Nudging.QUIET);
        assertThat(desk.nudge().get()).isEmpty();
        talk.nudging.set(Nudging.NORMAL);
        assertThat(desk.nudge().get()).isPresent();
    }

    @Test
    void aBlankLineIsNothing() {
        desk.typed("   ");
        desk.say();
        desk.note();

        assertThat(desk.lines()).isEmpty();
    }

    @Test
    void aNoteIsALineThatTheCoachDoesNotHear() {
        desk.typed(DECIDES);
        desk.note();

        assertThat(desk.lines().getFirst().entry()).isInstanceOf(Note.class);
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.UNKNOWN);
        assertThat(talk.onDisk(id).entries()).hasSize(1);
    }

    @Test
    void adviceFollowsTheTypingBeforeItIsSent() {
        desk.typed(DECIDES);
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.SPECIFIC);

        desk.typed("");
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void whatWasAskedIsTheSellersTurnAndDoesNotReturn() {
        var best = suggestions().getFirst();
        desk.markAsked(1);

        assertThat(texts()).containsExactly(best.text());
        assertThat(desk.lines().getFirst().entry().asTurn().orElseThrow().question()).contains(best.question());
        assertThat(suggestions()).extracting(Suggestion::question).doesNotContain(best.question());
    }

    @Test
    void whatWasSkippedDoesNotReturn() {
        var second = suggestions().get(1);
        desk.skip(2);

        assertThat(desk.lines()).isEmpty();
        assertThat(suggestions()).extracting(Suggestion::question).doesNotContain(second.question());
    }

    @Test
    void onlyWhatIsShownCanBeAsked() {
        desk.markAsked(4);
        assertThat(desk.lines()).isEmpty();

        desk.offerFive(true);
        desk.markAsked(4);
        assertThat(desk.lines()).hasSize(1);
    }

    @Test
    void theSellerMovesTheStageBothWaysAndNotPastTheEnds() {
        var stages = desk.playbook().stages();
        desk.moveBack();
        assertThat(stage()).isEqualTo(stages.get(0).id());
        desk.moveOn();
        desk.moveOn();
        assertThat(stage()).isEqualTo(stages.get(2).id());
        desk.moveBack();
        assertThat(stage()).isEqualTo(stages.get(1).id());
        assertThat(talk.database.conversations().recent(1).getFirst().stage()).contains(stages.get(1).id());
    }

    @Test
    void undoTakesBackTheLastActionAndRedoBringsItAgain() {
        said(DECIDES);
        said("And it is quite urgent.");

        desk.undo();
        assertThat(texts()).containsExactly(DECIDES);
        desk.undo();
        assertThat(texts()).isEmpty();
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.UNKNOWN);
        assertThat(desk.undoableProperty().get()).isFalse();

        desk.redo();
        assertThat(texts()).containsExactly(DECIDES);
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.SPECIFIC);
        assertThat(talk.onDisk(id).entries()).hasSize(1);
    }

    @Test
    void theHalfTypedLineComesBackWithItsSpeaker() {
        desk.flipSpeaker();
        desk.typed("And who else wi");

        assertThat(talk.database.conversations().draft(id)).contains(new Draft(Speaker.SELLER, "And who else wi"));
        var again = talk.reopenModel(id);
        assertThat(again.typedProperty().get()).isEqualTo("And who else wi");
        assertThat(again.speakerProperty().get()).isEqualTo(Speaker.SELLER);
    }

    @Test
    void whatWasSentIsNoHalfTypedLineAnyMore() {
        said(DECIDES);

        assertThat(talk.database.conversations().draft(id)).isEmpty();
    }

    @Test
    void aDeskThatWasOnlyLookedAtLeavesNothing() {
        desk.handOver();

        assertThat(talk.database.conversations().count()).isZero();
    }

    @Test
    void wordsThatCouldNotBeSavedStayAndAreSavedWithTheNext() {
        said("The first.");
        talk.conversations.full = true;
        said("The second.");

        assertThat(desk.savedProperty().get()).isEqualTo(Recorder.Saved.FAILED);
        assertThat(texts()).containsExactly("The first.", "The second.");
        assertThat(talk.problems.open()).hasSize(1);

        talk.conversations.full = false;
        said("The third.");
        assertThat(desk.savedProperty().get()).isEqualTo(Recorder.Saved.SAVED);
        assertThat(talk.onDisk(id).entries()).extracting(e -> e.text()).containsExactly("The first.", "The second.", "The third.");
        assertThat(talk.problems.open()).isEmpty();
    }

    @Test
    void wordsThatCouldNotBeSavedAreSavedOnDemand() {
        talk.conversations.full = true;
        said("The first.");
        talk.conversations.full = false;
        desk.tryToSaveAgain();

        assertThat(talk.onDisk(id).entries()).hasSize(1);
    }

    @Test
    void aHalfTypedLineOnTheDiskIsNotForgottenBeforeItsWordsAreSaved() {
        desk.typed("The only copy.");
        talk.conversations.full = true;
        desk.say();

        assertThat(talk.database.conversations().draft(id)).contains(new Draft(Speaker.CUSTOMER, "The only copy."));
        talk.conversations.full = false;
        desk.tryToSaveAgain();
        assertThat(talk.database.conversations().draft(id)).isEmpty();
    }

    @Test
    void aTurnIsCorrectedInTheLineAndReadAgain() {
        said("My partner and I.");
        desk.typed("half a li");
        desk.typed("");
        desk.correctPrevious();
        assertThat(desk.typedProperty().get()).isEqualTo("My partner and I.");
        assertThat(desk.lines().getFirst().correcting()).isTrue();

        desk.typed(DECIDES);
        desk.say();
        assertThat(texts()).containsExactly(DECIDES);
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.SPECIFIC);
        assertThat(desk.correctingProperty().get()).isEmpty();
        assertThat(talk.onDisk(id).entries()).extracting(e -> e.text()).containsExactly(DECIDES);
    }

    @Test
    void aCorrectionSparesWhatIsBeingTyped() {
        said("One.");
        desk.flipSpeaker();
        desk.typed("What I was about to");
        desk.beginCorrection(0);
        desk.typed("Two.");
        desk.cancelCorrection();

        assertThat(texts()).containsExactly("One.");
        assertThat(desk.typedProperty().get()).isEqualTo("What I was about to");
        assertThat(desk.speakerProperty().get()).isEqualTo(Speaker.SELLER);
    }

    @Test
    void correctingWalksUpAndDownTheLines() {
        said("One.");
        said("Two.");
        desk.correctPrevious();
        desk.correctPrevious();
        assertThat(desk.typedProperty().get()).isEqualTo("One.");
        desk.correctNext();
        assertThat(desk.typedProperty().get()).isEqualTo("Two.");
        desk.correctNext();
        assertThat(desk.correctingProperty().get()).isEmpty();
    }

    @Test
    void aLineCorrectedToNothingIsTakenOutAndUndoBringsItBack() {
        said("One.");
        desk.correctPrevious();
        desk.typed("");
        desk.say();
        assertThat(desk.lines()).isEmpty();

        desk.undo();
        assertThat(texts()).containsExactly("One.");
    }

    @Test
    void aTurnIsGivenToTheOtherSpeaker() {
        said(DECIDES);
        desk.correctPrevious();
        desk.flipSpeaker();
        desk.say();

        assertThat(desk.lines().getFirst().entry().asTurn().orElseThrow().speaker()).isEqualTo(Speaker.SELLER);
        assertThat(level(CanonicalTopic.DECIDERS)).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void onlyTheCustomersNewestTurnShowsItsCues() {
        said("It has to be in place soon.");
        assertThat(desk.lines().getFirst().cues()).isNotEmpty();
        said("Thank you.");
        assertThat(desk.lines().getFirst().cues()).isEmpty();
    }

    @Test
    void anEndedConversationTakesNothingInUntilItGoesOn() {
        said("One.");
        desk.end();
        desk.typed("Two.");
        desk.say();
        desk.markAsked(1);
        assertThat(texts()).containsExactly("One.");
        assertThat(desk.endedProperty().get()).isTrue();
        assertThat(talk.onDisk(id).ended()).isPresent();

        desk.goOn();
        desk.say();
        assertThat(texts()).containsExactly("One.", "Two.");
    }

    @Test
    void theTalkClockStandsStillBetweenTheEndAndGoingOn() {
        talk.watch.goOn(Duration.ofMinutes(5));
        said("One.");
        desk.end();
        talk.watch.goOn(Duration.ofDays(1));
        assertThat(desk.talked()).isEqualTo(Duration.ofMinutes(5));

        desk.goOn();
        talk.watch.goOn(Duration.ofMinutes(2));
        said("Two.");
        assertThat(desk.talked()).isEqualTo(Duration.ofMinutes(7));
        assertThat(desk.lines()).extracting(Line::at).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(7));
    }

    @Test
    void aNewCustomerIsPutIntoTheNotebook() {
        desk.giveCustomer(" Ingrid Moe ");

        var ingrid = desk.customerProperty().get().orElseThrow();
        assertThat(ingrid.name()).isEqualTo("Ingrid Moe");
        assertThat(talk.database.customers().byName(9)).containsExactly(ingrid);
        assertThat(talk.onDisk(id).customer()).contains(ingrid.id());
    }

    @Test
    void aKnownCustomerIsFoundByName() {
        var ingrid = new Customer(new CustomerId(new java.util.UUID(1, 2)), "Ingrid Moe", Optional.of("Nordlys Dental"), Optional.empty());
        talk.database.customers().put(ingrid);
        desk.giveCustomer("nordlys dental · ingrid moe");

        assertThat(desk.customerProperty().get()).contains(ingrid);
        desk.giveCustomer("");
        assertThat(desk.customerProperty().get()).isEmpty();
    }

    @Test
    void theCustomerIsSpokenToInTheChosenLanguage() {
        var english = suggestions().getFirst().text();
        desk.speakIn(Language.PT);

        assertThat(suggestions().getFirst().text()).isNotEqualTo(english);
        assertThat(talk.onDisk(id).language()).isEqualTo(Language.PT);
    }

    @Test
    void askingForATopicPutsItsQuestionFirstUntilSomethingIsSaid() {
        var topic = desk.playbook().topic(CanonicalTopic.NEXT_STEP).orElseThrow().id();
        desk.askAbout(topic);
        assertThat(suggestions().getFirst().topic()).isEqualTo(topic);

        desk.typed("Well, ");
        assertThat(suggestions().getFirst().topic()).isEqualTo(topic);
        desk.typed("");
        desk.markAsked(1);
        assertThat(suggestions().getFirst().topic()).isNotEqualTo(topic);
    }

    @Test
    void pitchingAnywayIsKept() {
        desk.pitchAnyway();

        assertThat(desk.pitchedAnywayProperty().get()).isTrue();
        assertThat(talk.onDisk(id).nextSequence()).isEqualTo(2);
    }

    private void said(String text) {
        desk.typed(text);
        desk.say();
    }

    private List<String> texts() {
        return desk.lines().stream().map(l -> l.entry().text()).toList();
    }

    private List<Suggestion> suggestions() {
        return desk.adviceProperty().get().suggestions();
    }

    private String stage() {
        return desk.adviceProperty().get().rail().stage();
    }

    private Level level(CanonicalTopic canonical) {
        var topic = desk.playbook().topic(canonical).orElseThrow().id();
        return desk.adviceProperty().get().knowledge().stream().filter(k -> k.topic().equals(topic)).findFirst().orElseThrow().level();
    }

    private void say(String text) {
        desk.typed(text);
        desk.say();
    }
}
