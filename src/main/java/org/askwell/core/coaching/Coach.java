package org.askwell.core.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.askwell.core.coaching.ear.Features;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Fact;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Address;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Question;
import org.askwell.core.playbook.Technique;
import org.askwell.core.text.Utterance;

/**
 * Listens to a conversation with one playbook and advises the seller. Pure: the same state and words always give the same
 * result, and nothing of them is kept between calls. Safe for use by many threads.
 */
public final class Coach {
    private final Playbook playbook;
    private final Readers readers;
    private final PitchGuard guard;
    private final Nudger nudger;
    /** What it takes to work in a language; made when that language is first spoken, for it takes longer than an advice. */
    private final Map<Language, Tongue> tongues = new ConcurrentHashMap<>();

    private record Tongue(Ear ear, QuestionRanker ranker) {}

    /**
     * A coach who works with that playbook, in all six languages.
     *
     * @param readers asked at every turn, so that a reader may come later than the first word; what was heard before it is
     *                heard again with {@link Coaching#listenAgain}
     */
    public Coach(Playbook playbook, Readers readers) {
        this.playbook = playbook;
        this.readers = readers;
        this.guard = new PitchGuard(playbook);
        this.nudger = new Nudger(playbook, guard);
    }

    /** Gets ready to work in that language, so that the first word in it need not wait; the reader isn't waited for. */
    public void prepare(Language language) {
        tongue(language);
    }

    /** Gets the reader of that language: longer than a frame, so not for the screen's thread. See {@link Coaching#listenAgain}. */
    public void learn(Language language) {
        readers.load(language);
    }

    /** Whether the reader of that language is there. */
    public boolean hasLearnt(Language language) {
        return readers.in(language).isPresent();
    }

    public Playbook playbook() {
        return playbook;
    }

    /** What is understood before anything was said. */
    public Understanding beginning(Language language, Address address) {
        return new Understanding(language, address, Rail.start(playbook), Course.BEGINNING, Map.of(), Map.of(),
                Reading.NOTHING, Understanding.SellerTurn.NOTHING, List.of(), Understanding.Signs.NONE, false, Nudges.NONE);
    }

    /**
     * What to show now.
     *
     * @param draft the line that is being typed: the customer's words count as if they had been said
     * @param now   when the advice is given
     */
    public Advice advise(Understanding state, Draft draft, Instant now) {
        var seen = state;
        if (!draft.text().isBlank() && draft.speaker() == Speaker.CUSTOMER) {
            // number and place are those of no real turn: nothing of this state is kept
            var said = new Event.Said(now, Integer.MAX_VALUE, Speaker.CUSTOMER, draft.text());
            var reading = read(state, draft.text());
            seen = heard(state, said, reading);
            for (var event : follow(state, said, reading, Integer.MAX_VALUE, said.entry())) {
                seen = after(seen, event);
            }
        }
        var suggestions = ranker(seen).rank(seen);
        return new Advice(seen.rail().reading(playbook), suggestions, guard.read(seen, suggestions), known(seen),
                seen.openQuestions(), seen.latest().cues(), seen.complaint(), state.nudges().now());
    }

    /** What is understood after an event that stands. */
    Understanding after(Understanding state, Event event) {
        return switch (event) {
            case Event.Said said when said.speaker() == Speaker.CUSTOMER -> {
                var next = heard(state, said, read(state, said.text()));
                yield next.with(nudger.heard(state, next, said));
            }
            case Event.Said said -> {
                var next = sold(state, said.text(), Optional.empty());
                yield next.with(nudger.sold(state, next, said));
            }
            case Event.Asked asked -> {
                var next = sold(marked(state, asked.question(), QuestionState.ASKED), asked.text(), Optional.of(asked.question()));
                yield next.with(nudger.asked(state, next, asked));
            }
            case Event.Skipped skipped -> marked(state, skipped.question(), QuestionState.SKIPPED);
            case Event.Answered answered -> marked(state, answered.question(), QuestionState.ANSWERED);
            case Event.FactTaken taken -> learnt(state, taken.fact());
            case Event.Moved moved -> playbook.stage(moved.stage())
                    .map(s -> state.with(state.rail().choose(s.id(), s.moment())).withComplaint(state.complaint() && s.moment() == Moment.AFTERSALE))
                    .orElse(state);
            case Event.PitchedAnyway _ -> state.with(state.nudges().with(true));
            case Event.LanguageChosen chosen -> state.with(chosen.language(), Address.usual(chosen.language()));
            case Event.Started _, Event.Noted _, Event.Edited _, Event.Reattributed _, Event.Withdrawn _,
                    Event.CustomerGiven _, Event.Ended _, Event.Resumed _, Event.Undone _, Event.Redone _ -> state;
        };
    }

    /**
     * What follows by itself from words of the customer: facts, and answers to what was asked.
     *
     * @param before  what was understood before these words
     * @param cause   the event that brought the words, at whose time it follows
     * @param reading what the words hold
     * @param source  sequence of that event
     * @param entry   number of the turn
     */
    List<Event> follow(Understanding before, Event cause, Reading reading, int source, int entry) {
        var events = new ArrayList<Event>();
        for (var stated : reading.stated()) {
            events.add(new Event.FactTaken(cause.at(), source, new Fact(stated.topic(), stated.level(), stated.words(), entry)));
        }
        before.sellerTurn().question().filter(q -> before.sellerTurn().waiting() && before.marks().get(q) == QuestionState.ASKED).ifPresent(question -> {
            var topic = before.sellerTurn().topic();
            if (reading.stated().stream().anyMatch(s -> Optional.of(s.topic()).equals(topic))) {
                events.add(new Event.Answered(cause.at(), source, question));
            }
        });
        return events;
    }

    /** What the customer's words hold when they are said now. */
    Reading read(Understanding state, String text) {
        return ear(state).hear(text, state.sellerTurn(), state.course(), topic -> state.level(topic) == Level.SPECIFIC);
    }

    /** What a trained reader looks at in the customer's words when they are said now. */
    Features features(Understanding state, String text) {
        return ear(state).features(text, state.sellerTurn(), state.course());
    }

    private Understanding heard(Understanding state, Event.Said said, Reading reading) {
        var open = new ArrayList<>(state.openQuestions());
        reading.asked().forEach(words -> open.add(new OpenQuestion(said.entry(), words)));
        while (open.size() > Understanding.MOST_OPEN_QUESTIONS) {
            open.removeFirst();
        }
        var next = state.withCustomer(reading, open);
        if (reading.toward().isPresent()) {
            next = next.with(state.rail().hear(reading.toward().get(), reading.words(), reading.signals(), playbook));
        }
        if (confirms(state, said.text(), reading)) {
            next = next.with(new Understanding.Signs(state.signs().decidersAsked(), true, 0));
        }
        boolean complains = reading.cues().stream().anyMatch(c -> c.kind() == CueKind.COMPLAINT)
                && reading.moment().equals(Optional.of(Moment.AFTERSALE));
        boolean movedOn = state.complaint() && !next.rail().stage().equals(state.rail().stage())
                && playbook.stage(next.rail().stage()).filter(s -> s.moment() != Moment.AFTERSALE).isPresent();
        // thanks for what the seller said or did about it
        boolean settled = state.sellerTurn().waiting() && FunctionWords.thank(Utterance.of(said.text()), state.language());
        return next.withComplaint(complains || (state.complaint() && !movedOn && !settled));
    }

    /** Whether the customer agrees to a summary that the seller just gave. */
    private boolean confirms(Understanding state, String text, Reading reading) {
        return state.sellerTurn().waiting() && state.sellerTurn().summary() && !FunctionWords.deny(Utterance.of(text), state.language())
                && reading.cues().stream().noneMatch(c -> c.kind() == CueKind.RESISTANCE || c.kind() == CueKind.COMPLAINT);
    }

    private Understanding sold(Understanding state, String text, Optional<String> asked) {
        boolean asks = asked.isPresent() || text.contains("?");
        var question = asked.flatMap(playbook::question)
                .or(() -> asked.isEmpty() && asks ? ranker(state).recognise(text, state.language()) : Optional.empty());
        var topic = asked.isPresent()
                ? question.map(Question::topic).or(() -> asked.flatMap(playbook::cue).flatMap(c -> c.topic()))
                : (asks ? ear(state).askedAbout(text) : Optional.<String>empty()).or(() -> question.map(Question::topic));
        boolean summary = question.filter(q -> q.technique() == Technique.SUMMARISING).isPresent() || saysBack(state, text);
        var before = new Understanding.SellerTurn(text, asked, topic, true,
                asks ? question.map(q -> q.technique().closed()).orElse(false) : state.sellerTurn().closed(),
                asks ? asked.flatMap(playbook::cue).isPresent() : state.sellerTurn().echo(), summary);
        var signs = state.signs();
        if (topic.flatMap(playbook::topic).flatMap(t -> t.canonical()).equals(Optional.of(CanonicalTopic.DECIDERS))) {
            signs = new Understanding.Signs(true, signs.summarised(), signs.newFacts());
        }
        // a question of the playbook answers nothing, however it begins
        return state.withSeller(before, asked.isPresent() ? state.openQuestions() : stillOpen(state, text)).with(signs);
    }

    /** Whether the seller says back what they heard: at least half of the meaningful words of two facts. */
    private static boolean saysBack(Understanding state, String text) {
        var said = FunctionWords.meaningful(Utterance.of(text).words(), state.language());
        return state.known().values().stream().filter(known -> known.words().stream().anyMatch(words -> {
            var heard = FunctionWords.meaningful(Utterance.of(words).words(), state.language());
            return !heard.isEmpty() && 2 * heard.stream().filter(said::contains).count() >= heard.size();
        })).count() >= 2;
    }

    /** A statement of the seller answers what the customer asked just before, and what it shares words with. */
    private List<OpenQuestion> stillOpen(Understanding state, String text) {
        var statements = Utterance.of(text).sentences().stream().filter(s -> !s.asks() && s.words().size() >= 3).toList();
        if (statements.isEmpty() || state.openQuestions().isEmpty()) {
            return state.openQuestions();
        }
        var words = statements.stream().flatMap(s -> s.words().stream()).toList();
        var said = FunctionWords.meaningful(words, state.language());
        int newest = state.openQuestions().getLast().entry();
        return state.openQuestions().stream()
                .filter(q -> (state.sellerTurn().waiting() || q.entry() != newest)
                        && FunctionWords.meaningful(Utterance.of(q.words()).words(), state.language()).stream().noneMatch(said::contains))
                .toList();
    }

    private static Understanding marked(Understanding state, String question, QuestionState mark) {
        var marks = new HashMap<>(state.marks());
        marks.put(question, mark);
        return state.withMarks(marks);
    }

    /** The more specific and the later words win; the earlier stay behind them. */
    private static Understanding learnt(Understanding state, Fact fact) {
        var old = state.known().get(fact.topic());
        var words = new ArrayList<String>();
        if (old != null) {
            words.addAll(old.words());
            words.remove(fact.words());
        }
        boolean lesser = old != null && old.level().compareTo(fact.level()) > 0;
        if (lesser) {
            return state;
        }
        if (old != null && old.level().compareTo(fact.level()) < 0) {
            words.clear();
        }
        words.addFirst(fact.words());
        var known = new HashMap<>(state.known());
        known.put(fact.topic(), new Known(fact.topic(), fact.level(), words.subList(0, Math.min(words.size(), Known.MOST_WORDS))));
        var signs = state.signs();
        return state.withKnown(known).with(fact.level() == Level.SPECIFIC
                ? new Understanding.Signs(signs.decidersAsked(), signs.summarised(), signs.newFacts() + 1) : signs);
    }

    private List<Known> known(Understanding state) {
        return playbook.topics().stream()
                .map(t -> state.known().getOrDefault(t.id(), new Known(t.id(), Level.UNKNOWN, List.of())))
                .toList();
    }

    private Ear ear(Understanding state) {
        return tongue(state.language()).ear;
    }

    private QuestionRanker ranker(Understanding state) {
        return tongue(state.language()).ranker;
    }

    private Tongue tongue(Language language) {
        return tongues.computeIfAbsent(language, l -> new Tongue(new Ear(playbook, readers, l), new QuestionRanker(playbook, guard, l)));
    }
}
