package org.askwell.ui.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.askwell.core.coaching.Advice;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.GuardReading;
import org.askwell.core.coaching.Reading;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Entry;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Address;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Question;
import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.work.BackgroundWork;

/**
 * One conversation as the desk shows it, and what a seller can do in it. Whatever is done is on the screen at once and
 * on its way to the disk; the {@link Recorder} says when it is there. For the screen's thread only.
 */
final class DeskViewModel {
    /** How many questions are offered at rest. */
    static final int AT_REST = 3;
    private static final int MOST_CUSTOMERS = 500;

    private final Playbook playbook;
    private final Coaching coaching;
    private final Conversation conversation;
    private final Recorder recorder;
    private final Customers customers;
    private final BackgroundWork work;
    private final InstantSource clock;
    private final Supplier<UUID> newIds;
    private final Consumer<Exception> problem;
    private final Transcript transcript;

    private final ObservableList<Customer> knownCustomers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Advice> advice;
    private final ReadOnlyStringWrapper typed;
    private final ReadOnlyObjectWrapper<Speaker> speaker;
    private final ReadOnlyObjectWrapper<Optional<Customer>> customer = new ReadOnlyObjectWrapper<>(this, "customer", Optional.empty());
    private final ReadOnlyObjectWrapper<Language> language;
    private final ReadOnlyBooleanWrapper ended;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyBooleanWrapper fiveOffered = new ReadOnlyBooleanWrapper(this, "fiveOffered");
    private final ReadOnlyBooleanWrapper pitchedAnyway = new ReadOnlyBooleanWrapper(this, "pitchedAnyway");
    private final ReadOnlyObjectWrapper<OptionalInt> correcting = new ReadOnlyObjectWrapper<>(this, "correcting", OptionalInt.empty());

    /** What was being typed when the correction of a line began. */
    private Draft setAside = Draft.EMPTY;
    private Optional<Suggestion> wanted = Optional.empty();

    /**
     * @param draft   the half-typed line that waits for this conversation
     * @param newIds  where the id of a new customer comes from
     * @param problem hears of what failed beside the desk
     */
    DeskViewModel(
            Coaching coaching, Draft draft, Recorder recorder, Customers customers, BackgroundWork work,
            InstantSource clock, Supplier<UUID> newIds, Consumer<Exception> problem) {
        this.playbook = coaching.coach().playbook();
        this.coaching = coaching;
        this.conversation = coaching.conversation();
        this.recorder = recorder;
        this.customers = customers;
        this.work = work;
        this.clock = clock;
        this.newIds = newIds;
        this.problem = problem;
        this.transcript = new Transcript(coaching);
        this.typed = new ReadOnlyStringWrapper(this, "typed", draft.text());
        this.speaker = new ReadOnlyObjectWrapper<>(this, "speaker", draft.speaker());
        this.language = new ReadOnlyObjectWrapper<>(this, "language", conversation.language());
        this.ended = new ReadOnlyBooleanWrapper(this, "ended", conversation.ended().isPresent());
        this.advice = new ReadOnlyObjectWrapper<>(this, "advice", coaching.advise(draft, clock.instant()));
        takeStock();
        loadCustomer();
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
        return advice.getReadOnlyProperty();
    }

    /** What is being typed. */
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Whose words are being typed. */
    ReadOnlyObjectProperty<Speaker> speakerProperty() {
        return speaker.getReadOnlyProperty();
    }

    /** Whom the conversation is with, once that is known. */
    ReadOnlyObjectProperty<Optional<Customer>> customerProperty() {
        return customer.getReadOnlyProperty();
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
        return fiveOffered.getReadOnlyProperty();
    }

    /** Whether the last thing the seller did was to present although the guard advises against it. */
    ReadOnlyBooleanProperty pitchedAnywayProperty() {
        return pitchedAnyway.getReadOnlyProperty();
    }

    /** The number of the line whose words are being corrected. */
    ReadOnlyObjectProperty<OptionalInt> correctingProperty() {
        return correcting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Recorder.Saved> savedProperty() {
        return recorder.savedProperty();
    }

    /** The customers to choose from, filled by {@link #lookUpCustomers}. */
    ObservableList<Customer> knownCustomers() {
        return FXCollections.unmodifiableObservableList(knownCustomers);
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
        return Math.min(fiveOffered.get() ? Advice.MOST_SUGGESTIONS : AT_REST, advice.get().suggestions().size());
    }

    /** What the coach heard in the customer's newest turn. */
    Optional<Reading> newestReading() {
        return transcript.newestReading();
    }

    /** The line holds this now. The advice follows at once. */
    void typed(String text) {
        if (text.equals(typed.get())) {
            return;
        }
        typed.set(text);
        if (correcting.get().isEmpty()) {
            draftChanged();
        }
    }

    /** The words being typed, or corrected, are the other one's. */
    void flipSpeaker() {
        if (correcting.get().isEmpty()) {
            speaker.set(speaker.get().other());
            draftChanged();
        } else if (conversation.entry(correcting.get().getAsInt()).flatMap(Entry::asTurn).isPresent()) {
            speaker.set(speaker.get().other());
        }
    }

    /** Keeps the line as what its speaker said; while a line is corrected, as its new words. */
    void say() {
        var text = typed.get().strip();
        if (correcting.get().isPresent()) {
            correct(correcting.get().getAsInt(), speaker.get(), text);
        } else if (!text.isEmpty() && goesOn()) {
            said(speaker.get(), text);
        }
    }

    /** The customer said this. */
    void customerSaid(String text) {
        if (!text.isBlank() && goesOn()) {
            said(Speaker.CUSTOMER, text.strip());
        }
    }

    /** Keeps the line as a note of the seller's. */
    void note() {
        var text = typed.get().strip();
        if (!text.isEmpty() && goesOn() && correcting.get().isEmpty()) {
            lineSent();
            happened(new Event.Noted(clock.instant(), conversation.nextEntry(), text));
        }
    }

    /** The seller asked the question offered at that place, from 1; its answer is the customer's to give. */
    void markAsked(int place) {
        offeredAt(place).ifPresent(question -> {
            if (typed.get().isBlank()) {
                speaker.set(Speaker.CUSTOMER);
            }
            wanted = Optional.empty();
            happened(coaching.ask(question, clock.instant()));
        });
    }

    /** The seller won't ask the question offered at that place, from 1. */
    void skip(int place) {
        offeredAt(place).ifPresent(question -> happened(new Event.Skipped(clock.instant(), question.question())));
    }

    /** Puts a question about that topic first until something else is said. */
    void askAbout(String topic) {
        var known = advice.get().suggestions().stream().filter(s -> s.topic().equals(topic)).findFirst();
        known.or(() -> openQuestions().stream().filter(s -> s.topic().equals(topic)).findFirst()).ifPresent(this::offer);
    }

    /** Puts that question first until something else is said. */
    void offer(Suggestion question) {
        wanted = Optional.of(question);
        advise();
    }

    /** All questions of the playbook that were neither asked nor put away, those that fit the stage first. */
    List<Suggestion> openQuestions() {
        var stage = advice.get().rail().stage();
        return playbook.questions().stream()
                .filter(q -> coaching.stateOf(q.id()).isEmpty())
                .sorted(Comparator.comparing((Question q) -> !q.stages().contains(stage)))
                .map(this::suggestion)
                .toList();
    }

    void offerFive(boolean five) {
        fiveOffered.set(five);
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

    /** Presents although the guard advises against it; kept for the debrief. */
    void pitchAnyway() {
        if (goesOn()) {
            happened(new Event.PitchedAnyway(clock.instant()));
        }
    }

    void undo() {
        if (correcting.get().isPresent()) {
            cancelCorrection();
        } else {
            conversation.undoable().ifPresent(sequence -> happened(new Event.Undone(clock.instant(), sequence)));
        }
    }

    void redo() {
        if (correcting.get().isEmpty()) {
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
        transcript.before(correcting.get()).ifPresent(this::beginCorrection);
    }

    /** Takes the words of the line after the one being corrected; after the newest, goes back to typing. */
    void correctNext() {
        correcting.get().ifPresent(now -> transcript.after(now).ifPresentOrElse(this::beginCorrection, this::cancelCorrection));
    }

    /** Takes the words of that line to correct them; what is being typed waits. */
    void beginCorrection(int entry) {
        if (!goesOn()) {
            return;
        }
        conversation.entry(entry).ifPresent(found -> {
            if (correcting.get().isEmpty()) {
                setAside = draft();
            }
            showCorrecting(OptionalInt.of(entry));
            typed.set(found.text());
            speaker.set(found.asTurn().map(turn -> turn.speaker()).orElse(Speaker.SELLER));
        });
    }

    /** Leaves the line that is being corrected as it was. */
    void cancelCorrection() {
        if (correcting.get().isPresent()) {
            showCorrecting(OptionalInt.empty());
            speaker.set(setAside.speaker());
            typed.set(setAside.text());
        }
    }

    void speakIn(Language chosen) {
        if (chosen != language.get()) {
            happened(new Event.LanguageChosen(clock.instant(), chosen));
        }
    }

    /** Fills {@link #knownCustomers}. */
    void lookUpCustomers() {
        work.run(() -> customers.byName(MOST_CUSTOMERS)).onDone(knownCustomers::setAll).onProblem(problem);
    }

    /** The conversation is with that customer: the one of that name, or a new one. A blank name: with nobody yet. */
    void giveCustomer(String name) {
        if (name.isBlank()) {
            with(Optional.empty());
            return;
        }
        // in order: the customer is on the disk before the event that names them
        work.inOrder(() -> named(name.strip())).onDone(found -> with(Optional.of(found))).onProblem(problem);
    }

    void tryToSaveAgain() {
        recorder.tryAgain();
    }

    /** Hands everything over to the disk, for the desk goes out of sight. */
    void handOver() {
        cancelCorrection();
        recorder.handOver();
    }

    private Customer named(String name) {
        return customers.byName(MOST_CUSTOMERS).stream()
                .filter(c -> c.name().equalsIgnoreCase(name) || CustomerName.of(c).equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Customer(new CustomerId(newIds.get()), name, Optional.empty(), Optional.empty());
                    customers.put(fresh);
                    return fresh;
                });
    }

    private void with(Optional<Customer> chosen) {
        if (!chosen.map(Customer::id).equals(conversation.customer())) {
            happened(new Event.CustomerGiven(clock.instant(), chosen.map(Customer::id)));
        }
    }

    private void loadCustomer() {
        var wanted = conversation.customer();
        if (wanted.isEmpty()) {
            customer.set(Optional.empty());
        } else if (!customer.get().map(Customer::id).equals(wanted)) {
            work.inOrder(() -> customers.find(wanted.get())).onDone(found -> {
                if (conversation.customer().equals(wanted)) {
                    customer.set(found);
                }
            }).onProblem(problem);
        }
    }

    private boolean goesOn() {
        return conversation.ended().isEmpty();
    }

    private Draft draft() {
        return new Draft(speaker.get(), typed.get());
    }

    private void draftChanged() {
        recorder.keep(draft());
        advise();
    }

    private void said(Speaker who, String text) {
        wanted = Optional.empty();
        var events = coaching.say(who, text, clock.instant());
        lineSent();
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

    /** The next line is the customer's again: theirs are what is typed most. */
    private void lineSent() {
        typed.set("");
        speaker.set(Speaker.CUSTOMER);
    }

    private void move(int steps) {
        int here = playbook.stage(advice.get().rail().stage()).map(playbook::indexOf).orElse(0);
        int there = here + steps;
        if (there >= 0 && there < playbook.stages().size()) {
            moveTo(playbook.stages().get(there).id());
        }
    }

    private Optional<Suggestion> offeredAt(int place) {
        return goesOn() && place >= 1 && place <= offered() ? Optional.of(advice.get().suggestions().get(place - 1)) : Optional.empty();
    }

    private void happened(Event event) {
        happened(List.of(event));
    }

    private void happened(List<? extends Event> events) {
        events.forEach(coaching::append);
        transcript.take(events);
        takeStock();
        advise();
        loadCustomer();
        recorder.record(events, advice.get().rail().stage());
        recorder.keep(correcting.get().isPresent() ? setAside : draft());
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

    private void showCorrecting(OptionalInt entry) {
        correcting.get().ifPresent(number -> transcript.markCorrecting(number, false));
        entry.ifPresent(number -> transcript.markCorrecting(number, true));
        correcting.set(entry);
    }

    private void advise() {
        var draft = correcting.get().isPresent() ? setAside : draft();
        advice.set(withWantedFirst(coaching.advise(draft, clock.instant())));
    }

    private Advice withWantedFirst(Advice found) {
        if (wanted.isEmpty()) {
            return found;
        }
        var first = wanted.get();
        var helping = found.guard().helps().isPresent()
                ? Optional.of(found.suggestions().get(found.guard().helps().getAsInt() - 1)) : Optional.<Suggestion>empty();
        var reordered = Stream.concat(Stream.of(first), found.suggestions().stream().filter(s -> !s.question().equals(first.question())))
                .limit(Advice.MOST_SUGGESTIONS).toList();
        int place = helping.map(reordered::indexOf).orElse(-1);
        var guard = new GuardReading(found.guard().verdict(), found.guard().signs(), found.guard().missing(),
                place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1));
        return new Advice(found.rail(), reordered, guard, found.knowledge(), found.openQuestions(), found.cues(), found.complaint());
    }

    private Suggestion suggestion(Question question) {
        boolean vague = advice.get().knowledge().stream().anyMatch(k -> k.topic().equals(question.topic()) && k.level() == Level.VAGUE);
        var code = vague ? Suggestion.Reason.Code.TOPIC_VAGUE : Suggestion.Reason.Code.TOPIC_UNKNOWN;
        var text = Address.usual(language.get()).in(question.text().in(language.get()));
        return new Suggestion(question.id(), text, question.technique(), question.topic(), new Suggestion.Reason(code, Optional.empty()));
    }
}
