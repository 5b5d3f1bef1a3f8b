package org.askwell.ui.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.askwell.core.coaching.Advice;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.Nudge;
import org.askwell.core.coaching.Nudging;
import org.askwell.core.coaching.Reading;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.conversation.Turn;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.ui.work.BackgroundWork;

/**
 * One conversation as the desk shows it, and what a seller can do in it. Whatever is done is on the screen at once and
 * on its way to the disk; the {@link Recorder} says when it is there. For the screen's thread only.
 */
final class DeskViewModel {
    private final Playbook playbook;
    private final Coaching coaching;
    private final BackgroundWork work;
    private final Consumer<Exception> problem;
    private final Conversation conversation;
    private final Recorder recorder;
    private final InstantSource clock;
    private final Transcript transcript;
    private final Typing typing;
    private final Offers offers;
    private final TalkCustomer customer;

    /** What interrupts; the level's property outlives the desk, and holds the binding weakly. */
    private final ObjectBinding<Optional<Nudge>> nudge;
    private final ReadOnlyObjectWrapper<Optional<Nudge>> hiddenNudge = new ReadOnlyObjectWrapper<>(this, "hiddenNudge", Optional.empty());
    private final ReadOnlyObjectWrapper<Language> language;
    private final ReadOnlyBooleanWrapper ended;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyBooleanWrapper pitchedAnyway = new ReadOnlyBooleanWrapper(this, "pitchedAnyway");

    /**
     * @param nudging which nudges are shown
     * @param draft   the half-typed line that waits for this conversation
     * @param newIds  where the id of a new customer comes from
     * @param problem hears of what failed beside the desk
     */
    DeskViewModel(
            Coaching coaching, ObservableValue<Nudging> nudging, Draft draft, Recorder recorder, Customers customers, BackgroundWork work,
            InstantSource clock, Supplier<UUID> newIds, Consumer<Exception> problem) {
        this.playbook = coaching.coach().playbook();
        this.coaching = coaching;
        this.conversation = coaching.conversation();
        this.recorder = recorder;
        this.work = work;
        this.problem = problem;
        this.clock = clock;
        this.transcript = new Transcript(coaching);
        this.typing = new Typing(draft);
        this.offers = new Offers(coaching, draft, clock.instant());
        this.customer = new TalkCustomer(conversation, customers, work, newIds, problem);
        this.language = new ReadOnlyObjectWrapper<>(this, "language", conversation.language());
        this.ended = new ReadOnlyBooleanWrapper(this, "ended", conversation.ended().isPresent());
        this.nudge = Bindings.createObjectBinding(
                () -> ended.get() ? Optional.empty()
                        : offers.advice().nudge(nudging.getValue()).filter(n -> !Optional.of(n).equals(hiddenNudge.get())),
                offers.adviceProperty(), ended, hiddenNudge, nudging);
        typing.correctingProperty().addListener((_, before, now) -> {
            before.ifPresent(number -> transcript.markCorrecting(number, false));
            now.ifPresent(number -> transcript.markCorrecting(number, true));
        });
        takeStock();
        learn();
    }

    ConversationId id() {
        return conversation.id();
    }

    Playbook playbook() {
        return playbook;
    }

    /** Turns and notes as they stand, in the order of speaking. */
    ObservableList<Line> lines() {
        return transcript.lines();
    }

    /** What the coach advises now, the words that are being typed included. */
    ReadOnlyObjectProperty<Advice> adviceProperty() {
        return offers.adviceProperty();
    }

    /** What interrupts now, until somebody speaks or it is hidden. */
    ObservableObjectValue<Optional<Nudge>> nudge() {
        return nudge;
    }

    /** What is being typed. */
    ReadOnlyStringProperty typedProperty() {
        return typing.typedProperty();
    }

    /** Whose words are being typed. */
    ReadOnlyObjectProperty<Speaker> speakerProperty() {
        return typing.speakerProperty();
    }

    /** Whom the conversation is with, once that is known. */
    ReadOnlyObjectProperty<Optional<Customer>> customerProperty() {
        return customer.customerProperty();
    }

    /** The language in which the customer is spoken to. */
    ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether five questions are offered rather than three. */
    ReadOnlyBooleanProperty fiveOfferedProperty() {
        return offers.fiveProperty();
    }

    /** Whether the last thing the seller did was to present although the guard advises against it. */
    ReadOnlyBooleanProperty pitchedAnywayProperty() {
        return pitchedAnyway.getReadOnlyProperty();
    }

    /** The number of the line whose words are being corrected. */
    ReadOnlyObjectProperty<OptionalInt> correctingProperty() {
        return typing.correctingProperty();
    }

    ReadOnlyObjectProperty<Recorder.Saved> savedProperty() {
        return recorder.savedProperty();
    }

    /** The customers to choose from, filled by {@link #lookUpCustomers}. */
    ObservableList<Customer> knownCustomers() {
        return customer.known();
    }

    /** The languages in which this playbook can speak to a customer. */
    List<Language> spokenLanguages() {
        return Arrays.stream(Language.values())
                .filter(l -> l == language.get() || playbook.questions().stream().allMatch(q -> q.text().speaks(l)))
                .toList();
    }

    /** How long the talk has been going on. */
    Duration talked() {
        return transcript.talked(clock.instant());
    }

    /** Whether that line is a note. */
    boolean isNote(int entry) {
        return conversation.entry(entry).filter(e -> e.asTurn().isEmpty()).isPresent();
    }

    /** How many questions are offered now. */
    int offered() {
        return offers.count();
    }

    /** What the coach heard in the customer's newest turn. */
    Optional<Reading> newestReading() {
        return transcript.newestReading();
    }

    /** The line holds this now. The advice follows at once. */
    void typed(String text) {
        if (text.equals(typing.typed())) {
            return;
        }
        typing.type(text);
        if (typing.correcting().isEmpty()) {
            draftChanged();
        }
    }

    /** The words being typed, or corrected, are the other one's; a note stays the seller's. */
    void flipSpeaker() {
        var correcting = typing.correcting();
        if (correcting.isPresent() && isNote(correcting.getAsInt())) {
            return;
        }
        typing.speakAs(typing.speaker().other());
        if (correcting.isEmpty()) {
            draftChanged();
        }
    }

    /** Keeps the line as what its speaker said; while a line is corrected, as its new words. */
    void say() {
        var text = typing.typed().strip();
        if (typing.correcting().isPresent()) {
            correct(typing.correcting().getAsInt(), typing.speaker(), text);
        } else if (!text.isEmpty() && goesOn()) {
            said(typing.speaker(), text);
        }
    }

    /** Keeps the line as a note of the seller's. */
    void note() {
        var text = typing.typed().strip();
        if (!text.isEmpty() && goesOn() && typing.correcting().isEmpty()) {
            typing.sent();
            happened(new Event.Noted(clock.instant(), conversation.nextEntry(), text));
        }
    }

    /** The seller asked the question offered at that place, from 1; its answer is the customer's to give. */
    void markAsked(int place) {
        offeredAt(place).ifPresent(question -> {
            if (typing.typed().isBlank()) {
                typing.speakAs(Speaker.CUSTOMER);
            }
            offers.wantNothing();
            happened(coaching.ask(question, clock.instant()));
        });
    }

    /** The seller won't ask the question offered at that place, from 1. */
    void skip(int place) {
        offeredAt(place).ifPresent(question -> happened(new Event.Skipped(clock.instant(), question.question())));
    }

    /** Puts a question about that topic first until something else is said. */
    void askAbout(String topic) {
        offers.about(topic).ifPresent(this::offer);
    }

    /** Puts that question first until something else is said. */
    void offer(Suggestion question) {
        offers.want(question);
        advise();
    }

    /** All questions of the playbook that were neither asked nor put away, those that fit the stage first. */
    List<Suggestion> unaskedQuestions() {
        return offers.unaskedQuestions();
    }

    void offerFive(boolean five) {
        offers.offerFive(five);
    }

    /** The customer is a stage further than the rail says. */
    void moveOn() {
        move(1);
    }

    /** The customer went back a stage. */
    void moveBack() {
        move(-1);
    }

    /** The customer is at that stage. */
    void moveTo(String stage) {
        if (goesOn()) {
            happened(new Event.Moved(clock.instant(), stage));
        }
    }

    /** Puts the nudge away, if there is one. */
    void hideNudge() {
        if (nudge.get().isPresent()) {
            hiddenNudge.set(nudge.get());
        }
    }

    /** Presents although the guard advises against it; kept for the debrief. */
    void pitchAnyway() {
        if (goesOn()) {
            happened(new Event.PitchedAnyway(clock.instant()));
        }
    }

    void undo() {
        if (typing.correcting().isPresent()) {
            cancelCorrection();
        } else {
            conversation.undoable().ifPresent(sequence -> happened(new Event.Undone(clock.instant(), sequence)));
        }
    }

    void redo() {
        if (typing.correcting().isEmpty()) {
            conversation.redoable().ifPresent(sequence -> happened(new Event.Redone(clock.instant(), sequence)));
        }
    }

    void end() {
        if (goesOn()) {
            cancelCorrection();
            happened(new Event.Ended(clock.instant()));
        }
    }

    /** Takes up a conversation that had ended. */
    void goOn() {
        if (!goesOn()) {
            happened(new Event.Resumed(clock.instant()));
        }
    }

    /** Takes the words of the newest line, or of the one before the line being corrected, to correct them. */
    void correctPrevious() {
        transcript.before(typing.correcting()).ifPresent(this::beginCorrection);
    }

    /** Takes the words of the line after the one being corrected; after the newest, goes back to typing. */
    void correctNext() {
        typing.correcting().ifPresent(now -> transcript.after(now).ifPresentOrElse(this::beginCorrection, this::cancelCorrection));
    }

    /** Takes the words of that line to correct them; what is being typed waits. */
    void beginCorrection(int entry) {
        if (!goesOn()) {
            return;
        }
        conversation.entry(entry).ifPresent(found ->
                typing.correct(entry, found.text(), found.asTurn().map(Turn::speaker).orElse(Speaker.SELLER)));
    }

    /** Leaves the line that is being corrected as it was. */
    void cancelCorrection() {
        typing.leaveCorrection();
    }

    void speakIn(Language chosen) {
        if (chosen != language.get()) {
            work.run(() -> {
                coaching.coach().prepare(chosen);
                return chosen;
            }).onDone(ready -> {
                happened(new Event.LanguageChosen(clock.instant(), ready));
                learn();
            }).onProblem(problem);
        }
    }

    /** Gets the reader of the conversation's language, if it isn't there; once it is, everything is heard again. */
    private void learn() {
        var spoken = conversation.language();
        if (!coaching.coach().hasLearnt(spoken)) {
            work.run(() -> {
                coaching.coach().learn(spoken);
                return spoken;
            }).onDone(_ -> {
                coaching.listenAgain();
                transcript.hearAgain();
                advise();
            }).onProblem(problem);
        }
    }

    /** Fills {@link #knownCustomers}. */
    void lookUpCustomers() {
        customer.lookUp();
    }

    /** The conversation is with that customer: the one of that name, or a new one. A blank name: with nobody yet. */
    void giveCustomer(String name) {
        if (name.isBlank()) {
            with(Optional.empty());
        } else {
            customer.named(name.strip(), found -> with(Optional.of(found)));
        }
    }

    void tryToSaveAgain() {
        recorder.tryAgain();
    }

    /** Hands everything over to the disk, for the desk goes out of sight. */
    void handOver() {
        cancelCorrection();
        recorder.handOver();
    }

    private void with(Optional<Customer> chosen) {
        if (!chosen.map(Customer::id).equals(conversation.customer())) {
            happened(new Event.CustomerGiven(clock.instant(), chosen.map(Customer::id)));
        }
    }

    private boolean goesOn() {
        return conversation.ended().isEmpty();
    }

    private void draftChanged() {
        recorder.keep(typing.draft());
        advise();
    }

    private void said(Speaker who, String text) {
        offers.wantNothing();
        var events = coaching.say(who, text, clock.instant());
        typing.sent();
        happened(events);
    }

    private void correct(int entry, Speaker who, String text) {
        cancelCorrection();
        conversation.entry(entry).ifPresent(found -> {
            var now = clock.instant();
            if (text.isEmpty()) {
                happened(new Event.Withdrawn(now, entry));
                return;
            }
            if (found.asTurn().filter(t -> t.speaker() != who).isPresent()) {
                happened(coaching.reattribute(entry, who, now));
            }
            if (!found.text().equals(text)) {
                happened(coaching.correct(entry, text, now));
            }
        });
    }

    private void move(int steps) {
        int here = playbook.stage(offers.advice().rail().stage()).map(playbook::indexOf).orElse(0);
        int there = here + steps;
        if (there >= 0 && there < playbook.stages().size()) {
            moveTo(playbook.stages().get(there).id());
        }
    }

    private Optional<Suggestion> offeredAt(int place) {
        return goesOn() ? offers.at(place) : Optional.empty();
    }

    private void happened(Event event) {
        happened(List.of(event));
    }

    private void happened(List<? extends Event> events) {
        events.forEach(coaching::append);
        transcript.take(events);
        takeStock();
        advise();
        customer.follow();
        recorder.record(events, offers.advice().rail().stage());
        recorder.keep(typing.draft());
    }

    /** What follows from the conversation apart from the advice. */
    private void takeStock() {
        ended.set(!goesOn());
        language.set(conversation.language());
        undoable.set(conversation.undoable().isPresent());
        redoable.set(conversation.redoable().isPresent());
        var last = conversation.undoable();
        pitchedAnyway.set(last.isPresent() && conversation.events().get(last.getAsInt()) instanceof Event.PitchedAnyway);
    }

    private void advise() {
        offers.refresh(typing.draft(), clock.instant());
    }
}
