package org.askwell.core.coaching;

import static org.askwell.core.conversation.Speaker.CUSTOMER;
import static org.askwell.core.conversation.Speaker.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;

import org.askwell.core.coaching.GuardReading.Sign;
import org.askwell.core.coaching.GuardReading.Verdict;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Technique;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoachingTest {
    private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
    private static final Coach COACH = new Coach(SmallPlaybook.make(), Readers.NONE);

    private final Coaching talk = begin();

    @Nested
    class TheRail {
        @Test
        void beginsAtTheFirstStage() {
            assertThat(advice().rail()).isEqualTo(new RailReading("need", Optional.empty(), Optional.empty()));
        }

        @Test
        void oneSignalFlagsAndTwoMove() {
            customer("We are comparing properly now");
            assertThat(advice().rail().stage()).isEqualTo("need");
            assertThat(advice().rail().probably()).contains("evaluation");
            assertThat(advice().rail().because().orElseThrow().words()).contains("We are comparing properly now");
            customer("Let me think about both");
            assertThat(advice().rail().stage()).isEqualTo("evaluation");
            assertThat(advice().rail().probably()).isEmpty();
            assertThat(advice().rail().because().orElseThrow().signals()).isEqualTo(2);
        }

        @Test
        void twoSignalsInOneTurnMoveItToo() {
            customer("The other one is better. Let me think.");
            assertThat(advice().rail().stage()).isEqualTo("evaluation");
        }

        @Test
        void theSameWordsCountOnce() {
            // "let me think" is evidence; a cue of the same kind in the same words is no second signal
            customer("Let me think");
            assertThat(advice().rail().stage()).isEqualTo("need");
            assertThat(advice().rail().probably()).contains("evaluation");
        }

        @Test
        void whatOnlyAnswersTheSellersQuestionIsNoSignal() {
            customer("We are comparing properly now");
            seller("What else happened?");
            customer("Reception double booked two patients");
            assertThat(advice().rail().probably()).contains("evaluation");
        }

        @Test
        void movesBackTheSameWay() {
            talk.append(new Event.Moved(NOON, "decision"));
            customer("Do you have another one?");
            assertThat(advice().rail().stage()).isEqualTo("decision");
            customer("How does that one work?");
            assertThat(advice().rail().stage()).isEqualTo("information");
        }

        @Test
        void aTurnThatAgreesWithTheRailTakesTheFlagAway() {
            customer("We are comparing");
            customer("We need a better way of booking");
            assertThat(advice().rail().probably()).isEmpty();
            customer("We are comparing");
            assertThat(advice().rail().stage()).isEqualTo("need");
        }

        @Test
        void theSellersChoiceHoldsUntilTwoAgreeingSignalsAfterIt() {
            customer("We are comparing");
            talk.append(new Event.Moved(NOON, "information"));
            assertThat(advice().rail().because().orElseThrow().signals()).isZero();
            customer("We compare again");
            assertThat(advice().rail().stage()).isEqualTo("information");
            customer("I compare still");
            assertThat(advice().rail().stage()).isEqualTo("evaluation");
        }

        @Test
        void aGreetingChangesNothing() {
            customer("We need a better way of booking");
            var before = advice();
            customer("Ok, thanks!");
            assertThat(advice().rail()).isEqualTo(before.rail());
            assertThat(advice().knowledge()).isEqualTo(before.knowledge());
        }
    }

    @Nested
    class Facts {
        @Test
        void areTakenInTheCustomersWords() {
            customer("Hello. We lose a couple of slots, every week.");
            assertThat(known("need")).isEqualTo(new Known("need", Level.SPECIFIC, List.of("We lose a couple of slots")));
        }

        @Test
        void areVagueWhereAWordMayMeanAnything() {
            customer("It has to be in place soon");
            assertThat(known("timeline")).isEqualTo(new Known("timeline", Level.VAGUE, List.of("soon")));
            customer("It has to be in place before the end of March");
            assertThat(known("timeline").level()).isEqualTo(Level.SPECIFIC);
            customer("Well, soon");
            assertThat(known("timeline").level()).as("the more specific wins").isEqualTo(Level.SPECIFIC);
        }

        @Test
        void anAnswerToAQuestionIsAFactOnItsTopic() {
            ask("q.concerns.open");
            customer("That reception forgets everything again");
            assertThat(known("concerns").words()).containsExactly("That reception forgets everything again");
            assertThat(talk.stateOf("q.concerns.open")).contains(QuestionState.ANSWERED);
        }

        @Test
        void theSellersOwnWordingOfAQuestionCountsToo() {
            seller("So what worries you about switching suppliers?");
            customer("Reception forgets everything again");
            assertThat(known("concerns").level()).isEqualTo(Level.SPECIFIC);
        }

        @Test
        void soDoTheWordsByWhichASellerAsksAboutATopic() {
            seller("And roughly, what does all that cost you?");
            customer("An empty chair eats 300 euros");
            assertThat(known("impact")).isEqualTo(new Known("impact", Level.SPECIFIC, List.of("An empty chair eats 300 euros")));
        }

        @Test
        void aQuestionOfTheCustomerIsNoFact() {
            customer("Do you know what we need?");
            assertThat(known("need").level()).isEqualTo(Level.UNKNOWN);
        }

        @Test
        void fallWithTheirWords() {
            customer("Our budget is 500 euros");
            assertThat(known("budget").level()).isEqualTo(Level.SPECIFIC);
            talk.correct(0, "Good morning", NOON).forEach(talk::append);
            assertThat(known("budget").level()).isEqualTo(Level.UNKNOWN);
            talk.append(new Event.Undone(NOON, talk.conversation().undoable().orElseThrow()));
            assertThat(known("budget").level()).isEqualTo(Level.SPECIFIC);
        }
    }

    @Nested
    class Questions {
        @Test
        void anEchoOfAVagueWordComesFirst() {
            customer("It should be easy");
            var best = advice().suggestions().getFirst();
            assertThat(best.text()).isEqualTo("You said “easy”: what would that mean exactly?");
            assertThat(best.technique()).isEqualTo(Technique.ECHO);
        }

        @Test
        void neverTwoEchoesInARow() {
            customer("It should be easy");
            talk.append(talk.ask(advice().suggestions().getFirst(), NOON));
            customer("Well, soon");
            assertThat(advice().suggestions()).extracting(Suggestion::technique).doesNotContain(Technique.ECHO);
        }

        @Test
        void noEchoOfWhatWasJustMadeClear() {
            customer("Soon. It has to be in place before the end of March.");
            assertThat(advice().suggestions()).extracting(Suggestion::technique).doesNotContain(Technique.ECHO);
        }

        @Test
        void askedAndSkippedOnesDoNotReturn() {
            for (int i = 0; i < 6; i++) {
                var best = advice().suggestions().getFirst();
                talk.append(i % 2 == 0 ? talk.ask(best, NOON) : new Event.Skipped(NOON, best.question()));
                assertThat(advice().suggestions()).extracting(Suggestion::question).doesNotContain(best.question());
            }
        }

        @Test
        void whatFollowsFromWhatWasJustSaidBeatsTheList() {
            talk.append(new Event.Moved(NOON, "evaluation"));
            customer("That is over budget");
            assertThat(advice().suggestions().getFirst().topic()).isEqualTo("budget");
            assertThat(advice().suggestions().getFirst().reason().code()).isEqualTo(Suggestion.Reason.Code.JUST_SAID);
        }

        @Test
        void nothingMoreOnATopicThatWaitsForAnAnswer() {
            customer("We need it soon");
            assertThat(advice().suggestions()).extracting(Suggestion::topic).contains("timeline");
            talk.append(talk.ask(advice().suggestions().getFirst(), NOON));
            assertThat(advice().suggestions().getFirst().topic()).isNotEqualTo("timeline");
        }

        @Test
        void aReplyWaitsForWhatItRepliesTo() {
            talk.append(new Event.Moved(NOON, "evaluation"));
            assertThat(advice().suggestions()).extracting(Suggestion::question).doesNotContain("q.budget.reply");
            customer("That is over budget");
            assertThat(advice().suggestions()).extracting(Suggestion::question).contains("q.budget.reply");
        }

        @Test
        void aQuestionThatBuildsOnATopicWaitsForIt() {
            assertThat(advice().suggestions()).extracting(Suggestion::question).doesNotContain("q.impact.cost");
            customer("We need a calendar");
            assertThat(advice().suggestions()).extracting(Suggestion::question).contains("q.impact.cost");
        }

        @Test
        void neverTwoClosedOnesInARow() {
            talk.append(new Event.Moved(NOON, "evaluation"));
            ask("q.budget.range");
            assertThat(advice().suggestions().getFirst().technique().closed()).isFalse();
        }

        @Test
        void aCommitmentWaitsForTheGuard() {
            talk.append(new Event.Moved(NOON, "decision"));
            assertThat(advice().suggestions()).extracting(Suggestion::question).doesNotContain("q.next.sign");
            becomeReady();
            assertThat(advice().suggestions()).extracting(Suggestion::question).contains("q.next.sign");
        }

        @Test
        void aSummaryComesWhenThreeFactsAreNew() {
            talk.append(new Event.Moved(NOON, "information"));
            customer("We need a calendar");
            assertThat(advice().suggestions()).extracting(Suggestion::question).doesNotContain("q.sum");
            customer("It costs us a customer a week. It must be in Norwegian.");
            assertThat(advice().suggestions().getFirst().question()).isEqualTo("q.sum");
        }

        @Test
        void oneSignalIsEnoughToAskForTheMomentItPointsTo() {
            customer("I want to talk about my order");
            assertThat(advice().rail().probably()).contains("aftersale");
            assertThat(advice().suggestions().getFirst().question()).startsWith("q.after");
        }

        @Test
        void thereAreAlwaysThree() {
            assertThat(advice().suggestions()).hasSizeGreaterThanOrEqualTo(3);
            customer("It arrived broken");
            assertThat(advice().suggestions()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Nested
    class TheGuard {
        @Test
        void isTooEarlyAtFirst() {
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.TOO_EARLY);
            assertThat(advice().guard().missing()).contains(Sign.NEED);
        }

        @Test
        void isReadyWithTheNeedAndThreeOthers() {
            customer("We need a calendar. It costs us a customer a week.");
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.NOT_YET);
            assertThat(advice().guard().signs()).containsExactly(Sign.NEED, Sign.IMPACT);
            customer("It must be in Norwegian");
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.NOT_YET);
            ask("q.deciders.who");
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.READY);
        }

        @Test
        void fourSignsWithoutANeedAreNotReady() {
            customer("It costs us a customer a week. It must be in Norwegian");
            ask("q.deciders.who");
            ask("q.sum");
            customer("Yes, exactly");
            assertThat(advice().guard().signs()).doesNotContain(Sign.NEED).contains(Sign.SUMMARY);
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.NOT_YET);
        }

        @Test
        void aSummaryInTheSellersOwnWordsIsASummary() {
            customer("We need a calendar. It costs us a customer a week.");
            seller("So a calendar, because it costs a customer each week. Is that right?");
            customer("Yes, exactly");
            assertThat(advice().guard().signs()).contains(Sign.SUMMARY);
        }

        @Test
        void aSummaryThatIsDeniedIsNoSign() {
            ask("q.sum");
            customer("No, that is not it");
            assertThat(advice().guard().signs()).doesNotContain(Sign.SUMMARY);
            ask("q.sum");
            customer("No, that is exactly it");
            assertThat(advice().guard().signs()).contains(Sign.SUMMARY);
        }

        @Test
        void letsTheSellerAnswerACustomerWhoAsks() {
            customer("Do you have it in red?");
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.ANSWER_THEN_ASK);
            seller("Yes, we have it in red.");
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.TOO_EARLY);
        }

        @Test
        void namesThePlaceOfTheQuestionThatHelps() {
            customer("We need a calendar");
            var helps = advice().guard().helps();
            assertThat(helps).isNotEqualTo(OptionalInt.empty());
            assertThat(advice().suggestions().get(helps.getAsInt() - 1).topic()).isEqualTo("impact");
        }

        @Test
        void sellingIsPutAwayDuringAComplaint() {
            customer("My order arrived broken");
            assertThat(advice().complaint()).isTrue();
            assertThat(advice().guard().verdict()).isEqualTo(Verdict.PUT_AWAY);
            assertThat(advice().suggestions()).allSatisfy(s -> assertThat(s.question()).startsWith("q.after"));
            talk.append(new Event.Moved(NOON, "need"));
            assertThat(advice().complaint()).isFalse();
        }
    }

    @Nested
    class OpenQuestions {
        @Test
        void areKeptUntilTheSellerAnswers() {
            customer("We are comparing. Does it sync with our archive?");
            assertThat(advice().openQuestions()).extracting(OpenQuestion::words).containsExactly("Does it sync with our archive?");
            seller("What do you compare?");
            assertThat(advice().openQuestions()).hasSize(1);
            customer("Prices and such");
            seller("To come back to that: it syncs with every archive.");
            assertThat(advice().openQuestions()).isEmpty();
        }
    }

    @Test
    void theLineBeingTypedIsReadAsIfItHadBeenSaid() {
        customer("We need a calendar");
        var typed = "It has to be in place soon, we are comparing";
        var while1 = talk.advise(new Draft(CUSTOMER, typed), NOON);
        customer(typed);
        var after = advice();
        assertThat(while1.suggestions()).isEqualTo(after.suggestions());
        assertThat(while1.rail()).isEqualTo(after.rail());
        assertThat(while1.knowledge()).isEqualTo(after.knowledge());
        assertThat(while1.guard()).isEqualTo(after.guard());
    }

    @Test
    void adviceLeavesNothingBehind() {
        customer("We need a calendar");
        var before = advice();
        talk.advise(new Draft(CUSTOMER, "It arrived broken, we are comparing, too expensive"), NOON);
        assertThat(advice()).isEqualTo(before);
    }

    @Test
    void notesAreNeverReadAsTheCustomersWords() {
        var before = advice();
        talk.append(new Event.Noted(NOON, 0, "We need a calendar, budget is 500, too expensive, arrived broken"));
        assertThat(advice()).isEqualTo(before);
    }

    /** Whatever was done and undone, what is understood is what a fresh reading of the same events understands. */
    @Test
    void steppingBackAndCorrectingGiveWhatAFreshReadingGives() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var live = begin();
            for (int step = 0; step < 60; step++) {
                act(live, random);
            }
            var fresh = Coaching.of(COACH, Conversation.of(live.conversation().id(), live.conversation().events()));
            assertThat(fresh.advise(Draft.EMPTY, NOON)).as("seed %d", seed).isEqualTo(live.advise(Draft.EMPTY, NOON));
            for (int entry = 0; entry < live.conversation().nextEntry(); entry++) {
                assertThat(fresh.reading(entry)).as("seed %d line %d", seed, entry).isEqualTo(live.reading(entry));
            }
        }
    }

    @Test
    void whatIsRememberedDoesNotGrowWithTheConversation() {
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            talk.say(i % 3 == 2 ? SELLER : CUSTOMER, LINES.get(random.nextInt(LINES.size())), NOON).forEach(talk::append);
        }
        assertThat(advice().openQuestions()).hasSizeLessThanOrEqualTo(Understanding.MOST_OPEN_QUESTIONS);
        assertThat(advice().knowledge()).allSatisfy(k -> assertThat(k.words()).hasSizeLessThanOrEqualTo(Known.MOST_WORDS));
        assertThat(advice().knowledge()).hasSize(COACH.playbook().topics().size());
    }

    private static final List<String> LINES = List.of("We need a calendar", "Hello", "It costs us a day a week", "soon", "We are comparing",
            "Do you have it in red?", "That is over budget", "It arrived broken", "go ahead", "What worries you about switching?", "Yes", "No, the other supplier",
            "It must be simple", "Our budget is 400 euros", "Because it syncs with every archive");

    private static void act(Coaching talk, Random random) {
        var conversation = talk.conversation();
        int entries = conversation.nextEntry();
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> talk.say(random.nextBoolean() ? CUSTOMER : SELLER, LINES.get(random.nextInt(LINES.size())), NOON).forEach(talk::append);
            case 3 -> talk.advise(Draft.EMPTY, NOON).suggestions().stream().skip(random.nextInt(3)).findFirst()
                    .ifPresent(s -> talk.append(talk.ask(s, NOON)));
            case 4 -> talk.append(new Event.Noted(NOON, entries, "note"));
            case 5 -> {
                if (entries > 0) {
                    talk.correct(random.nextInt(entries), LINES.get(random.nextInt(LINES.size())), NOON).forEach(talk::append);
                }
            }
            case 6 -> {
                if (conversation.undoable().isPresent()) {
                    talk.append(new Event.Undone(NOON, conversation.undoable().getAsInt()));
                }
            }
            case 7 -> {
                if (conversation.redoable().isPresent()) {
                    talk.append(new Event.Redone(NOON, conversation.redoable().getAsInt()));
                }
            }
            default -> {
                if (entries > 0) {
                    int entry = random.nextInt(entries);
                    if (random.nextBoolean()) {
                        talk.append(new Event.Withdrawn(NOON, entry));
                    } else if (conversation.entry(entry).flatMap(e -> e.asTurn()).isPresent()) {
                        talk.reattribute(entry, random.nextBoolean() ? CUSTOMER : SELLER, NOON).forEach(talk::append);
                    }
                }
            }
        }
    }

    private static Coaching begin() {
        return Coaching.of(COACH, Conversation.of(new ConversationId(new UUID(1, 2)), List.of(new Event.Started(NOON, "small", Language.EN))));
    }

    @Test
    void unaskedQuestionsAreThoseThatWereNeitherAskedNorPutAwayThoseOfTheStageFirst() {
        talk.append(new Event.Asked(NOON, 0, "q.need.trigger", "What made you start looking today?"));
        talk.append(new Event.Skipped(NOON, "q.need.detail"));
        talk.append(new Event.Moved(NOON, "decision"));

        var left = talk.unaskedQuestions(advice());
        assertThat(left).hasSize(COACH.playbook().questions().size() - 2).extracting(Suggestion::question)
                .startsWith("q.next.sign", "q.next.plan", "q.impact.cost").doesNotContain("q.need.trigger", "q.need.detail");
        assertThat(left.getFirst().text()).isEqualTo("Shall we sign the agreement today?");
    }

    private Advice advice() {
        return talk.advise(Draft.EMPTY, NOON);
    }

    private Known known(String topic) {
        return advice().knowledge().stream().filter(k -> k.topic().equals(topic)).findFirst().orElseThrow();
    }

    private void customer(String text) {
        say(CUSTOMER, text);
    }

    private void seller(String text) {
        say(SELLER, text);
    }

    private void say(Speaker speaker, String text) {
        talk.say(speaker, text, NOON).forEach(talk::append);
    }

    private void ask(String question) {
        var text = COACH.playbook().question(question).orElseThrow().text().in(Language.EN);
        talk.append(new Event.Asked(NOON, talk.conversation().nextEntry(), question, text));
    }

    private void becomeReady() {
        customer("We need a calendar. It costs us a customer a week. It must be in Norwegian. My partner decides.");
    }
}
