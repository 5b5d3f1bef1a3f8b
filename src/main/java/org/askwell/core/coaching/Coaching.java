package org.askwell.core.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Level;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.conversation.Turn;
import org.askwell.core.playbook.Address;
import org.askwell.core.playbook.Question;

/**
 * One conversation, and beside it what the coach has understood after each of its events, so that stepping back or
 * correcting a line re-reads only what comes after it. Not safe for use by many threads: it belongs to one.
 */
public final class Coaching {
    private final Coach coach;
    private final Conversation conversation;
    /** What was understood before event 0, 1, 2 …, and at the end what is understood now. */
    private final List<Understanding> understood = new ArrayList<>();
    /** By number of the line, what the coach heard in it; empty where it is no turn of the customer. */
    private final List<Optional<Reading>> readings = new ArrayList<>();

    private Coaching(Coach coach, Conversation conversation, Address address) {
        this.coach = coach;
        this.conversation = conversation;
        understood.add(coach.beginning(conversation.started().language(), address));
        refold(0);
    }

    /** Accompanies that conversation from its beginning to where it is now; the customer is spoken to in the language's usual form. */
    public static Coaching of(Coach coach, Conversation conversation) {
        return new Coaching(coach, conversation, Address.usual(conversation.started().language()));
    }

    public Conversation conversation() {
        return conversation;
    }

    public Coach coach() {
        return coach;
    }

    /**
     * Takes the next event in.
     *
     * @throws IllegalArgumentException as {@link Conversation#append}; nothing has changed then
     */
    public void append(Event event) {
        int sequence = conversation.nextSequence();
        conversation.append(event);
        switch (event) {
            case Event.Undone undone -> refold(beginningOf(undone.sequence()));
            case Event.Redone redone -> refold(beginningOf(redone.sequence()));
            case Event.Edited _, Event.Reattributed _, Event.Withdrawn _ -> refold(beginningOf(sequence));
            default -> step(sequence);
        }
    }

    /** Hears everything from the beginning again, for the coach has learnt to hear more. */
    public void listenAgain() {
        refold(0);
    }

    /** What to show now; see {@link Coach#advise}. */
    public Advice advise(Draft draft, Instant now) {
        return coach.advise(understood.getLast(), draft, now);
    }

    /** What the coach heard in that line; empty where it is no turn of the customer, or isn't there any more. */
    public Optional<Reading> reading(int entry) {
        return entry < readings.size() ? readings.get(entry) : Optional.empty();
    }

    /** What became of that question; empty while it was only offered. */
    public Optional<QuestionState> stateOf(String question) {
        return Optional.ofNullable(understood.getLast().marks().get(question));
    }

    /**
     * All questions of the playbook that were neither asked nor put away, those that fit the stage first.
     *
     * @param now the advice that they are offered beside
     */
    public List<Suggestion> unaskedQuestions(Advice now) {
        return coach.playbook().questions().stream()
                .filter(q -> stateOf(q.id()).isEmpty())
                .sorted(Comparator.comparing((Question q) -> !q.stages().contains(now.rail().stage())))
                .map(q -> unasked(q, now))
                .toList();
    }

    private Suggestion unasked(Question question, Advice now) {
        boolean vague = now.knowledge().stream().anyMatch(k -> k.topic().equals(question.topic()) && k.level() == Level.VAGUE);
        var state = understood.getLast();
        return new Suggestion(question.id(), state.address().in(question.text().in(state.language())), question.technique(), question.topic(),
                new Suggestion.Reason(vague ? Suggestion.Reason.Code.TOPIC_VAGUE : Suggestion.Reason.Code.TOPIC_UNKNOWN, Optional.empty()));
    }

    /** The events of a turn said now: the turn, and what follows from it by itself. They are not appended yet. */
    public List<Event> say(Speaker speaker, String text, Instant now) {
        var said = new Event.Said(now, conversation.nextEntry(), speaker, text);
        return withWhatFollows(said, speaker, text, said.entry(), understood.getLast());
    }

    /** The events of a turn's or note's text corrected now. They are not appended yet. */
    public List<Event> correct(int entry, String text, Instant now) {
        var edited = new Event.Edited(now, entry, text);
        var speaker = conversation.entry(entry).flatMap(e -> e.asTurn()).map(Turn::speaker);
        return speaker.map(s -> withWhatFollows(edited, s, text, entry, understood.get(firstOf(entry)))).orElse(List.of(edited));
    }

    /** The events of a turn put to the other speaker now. They are not appended yet. */
    public List<Event> reattribute(int entry, Speaker speaker, Instant now) {
        var text = conversation.entry(entry).map(e -> e.text()).orElse("");
        return withWhatFollows(new Event.Reattributed(now, entry, speaker), speaker, text, entry, understood.get(firstOf(entry)));
    }

    /** The event of a suggestion asked now: it becomes the seller's turn. It is not appended yet. */
    public Event ask(Suggestion suggestion, Instant now) {
        return new Event.Asked(now, conversation.nextEntry(), suggestion.question(), suggestion.text());
    }

    private List<Event> withWhatFollows(Event cause, Speaker speaker, String text, int entry, Understanding before) {
        var events = new ArrayList<Event>();
        events.add(cause);
        if (speaker == Speaker.CUSTOMER) {
            events.addAll(coach.follow(before, cause, coach.read(before, text), conversation.nextSequence(), entry));
        }
        return events;
    }

    /** Sequence from which on everything must be read again when that event begins or ceases to stand. */
    private int beginningOf(int sequence) {
        var entry = Conversation.entryOf(conversation.events().get(sequence));
        return entry.isPresent() ? Math.min(sequence, firstOf(entry.getAsInt())) : sequence;
    }

    private int firstOf(int entry) {
        return conversation.firstEventOf(entry);
    }

    private void refold(int from) {
        while (understood.size() > from + 1) {
            understood.removeLast();
        }
        for (int sequence = from; sequence < conversation.nextSequence(); sequence++) {
            step(sequence);
        }
    }

    private void step(int sequence) {
        var before = understood.get(sequence);
        var event = conversation.events().get(sequence);
        if (sequence + 1 < understood.size()) {
            throw new IllegalStateException("event " + sequence + " was read already");
        }
        understood.add(asItStands(sequence, event).map(e -> coach.after(before, e)).orElse(before));
        if (event instanceof Event.Said || event instanceof Event.Asked || event instanceof Event.Noted) {
            keepReading(Conversation.entryOf(event), before);
        }
    }

    private void keepReading(OptionalInt entry, Understanding before) {
        int number = entry.orElseThrow();
        while (readings.size() <= number) {
            readings.add(Optional.empty());
        }
        readings.set(number, conversation.entry(number).flatMap(e -> e.asTurn())
                .filter(t -> t.speaker() == Speaker.CUSTOMER)
                .map(t -> coach.read(before, t.text())));
    }

    /** The event with the line's words and speaker as they are now; empty where it doesn't stand or its line was taken out. */
    private Optional<Event> asItStands(int sequence, Event event) {
        if (!conversation.stands(sequence)) {
            return Optional.empty();
        }
        return switch (event) {
            case Event.Said said -> conversation.entry(said.entry()).flatMap(e -> e.asTurn())
                    .map(t -> new Event.Said(said.at(), said.entry(), t.speaker(), t.text()));
            case Event.Asked asked -> conversation.entry(asked.entry())
                    .map(e -> new Event.Asked(asked.at(), asked.entry(), asked.question(), e.text()));
            default -> Optional.of(event);
        };
    }
}
