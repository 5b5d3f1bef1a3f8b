package org.askwell.core.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.askwell.core.customer.CustomerId;
import org.askwell.core.playbook.Language;

/** A made-up talk with everything in it that can happen in one; the same seed tells the same talk. */
public final class RandomTalk {
    private static final String[] WORDS = {
        "soon", "orçamento", "på papir", "đồng", "\"quoted\"", "a\nline", "😀", "'", "--", "too dear", "maybe", "é", "\0", "%s",
    };

    private final Random random;
    private final List<CustomerId> customers;
    private final Conversation fold;
    private Instant now = Instant.parse("2026-03-09T09:00:00.000000001Z");

    /** @param customers those it may be given to */
    public RandomTalk(long seed, List<CustomerId> customers) {
        this.random = new Random(seed);
        this.customers = List.copyOf(customers);
        this.fold = Conversation.of(
                new ConversationId(new UUID(random.nextLong(), random.nextLong())),
                List.of(new Event.Started(now, "buying-process", language())));
    }

    public ConversationId id() {
        return fold.id();
    }

    /** The talk so far. */
    public Conversation fold() {
        return fold;
    }

    /** What happens next: one event, or two where a fact is taken from what was said. */
    public List<Event> next() {
        int first = fold.nextSequence();
        now = now.plusNanos(random.nextLong(30_000_000_000L));
        take(event());
        var last = fold.events().getLast();
        if (last instanceof Event.Said || last instanceof Event.Edited) {
            int entry = Conversation.entryOf(last).orElseThrow();
            if (random.nextBoolean()) {
                take(new Event.FactTaken(now, first, new Fact(topic(), level(), "soon", entry)));
            }
        }
        return List.copyOf(fold.events().subList(first, fold.nextSequence()));
    }

    /** The next so many steps, as one list. */
    public List<Event> next(int steps) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < steps; i++) {
            events.addAll(next());
        }
        return events;
    }

    private void take(Event event) {
        fold.append(event);
    }

    private Event event() {
        int lines = fold.nextEntry();
        int dice = random.nextInt(100);
        if (lines == 0 || dice < 30) {
            return new Event.Said(now, lines, speaker(), text());
        }
        int line = random.nextInt(lines);
        if (dice < 55 && dice >= 40 && fold.undoable().isPresent()) {
            return new Event.Undone(now, fold.undoable().getAsInt());
        }
        if (dice < 65 && fold.redoable().isPresent()) {
            return new Event.Redone(now, fold.redoable().getAsInt());
        }
        return switch (dice % 15) {
            case 0, 1 -> new Event.Noted(now, lines, text());
            case 2, 3 -> new Event.Edited(now, line, text());
            case 4 -> new Event.Reattributed(now, line, speaker());
            case 5 -> new Event.Withdrawn(now, line);
            case 6 -> new Event.Moved(now, "evaluation");
            case 7 -> new Event.Asked(now, random.nextBoolean() ? lines : line, "how-often", text());
            case 8 -> new Event.Skipped(now, "what-cost");
            case 9 -> new Event.Answered(now, random.nextInt(fold.nextSequence()), "how-often");
            case 10 -> new Event.PitchedAnyway(now);
            case 11 -> new Event.CustomerGiven(now, customer());
            case 12 -> new Event.LanguageChosen(now, language());
            case 13 -> random.nextInt(5) == 0 ? new Event.Ended(now) : new Event.Resumed(now);
            default -> new Event.Said(now, lines, speaker(), text());
        };
    }

    private Optional<CustomerId> customer() {
        int pick = random.nextInt(customers.size() + 1);
        return pick == customers.size() ? Optional.empty() : Optional.of(customers.get(pick));
    }

    private Speaker speaker() {
        return random.nextInt(3) == 0 ? Speaker.SELLER : Speaker.CUSTOMER;
    }

    private Language language() {
        return Language.values()[random.nextInt(Language.values().length)];
    }

    private Level level() {
        return random.nextBoolean() ? Level.VAGUE : Level.SPECIFIC;
    }

    private String topic() {
        return random.nextBoolean() ? "timeline" : "budget";
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }
}
