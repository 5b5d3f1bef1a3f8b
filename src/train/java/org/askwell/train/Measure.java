package org.askwell.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.Reading;
import org.askwell.core.coaching.SpottedCue;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;

/**
 * Measures how well the coach reads talks that its reader has not learnt from: each is read by a reader that was trained
 * on the others. The shipped reader is never measured on what it has learnt from.
 */
public final class Measure {
    private static final List<String> SOURCES = List.of("multidogo", "persuasionforgood", "iard", "abcd", "sgd", "craigslistbargain");

    private final Playbook playbook = new BuiltInPlaybooks(new PlaybookDoor()).usual();
    private final Training training = new Training(playbook);

    /** @param args the folder of the public dialogues; then languages, all without */
    public static void main(String[] args) throws IOException {
        var measure = new Measure();
        for (var language : Language.values()) {
            if (args.length < 2 || List.of(args).contains(language.code())) {
                measure.language(language, Path.of(args[0]));
            }
        }
    }

    private void language(Language language, Path dialogues) throws IOException {
        var authored = Talks.authored(Train.EXCHANGES.resolve(language.code()), language);
        var dev = Talks.dialogues(dialogues.resolve("dev.jsonl")).stream().filter(t -> t.language() == language).toList();
        var read = new ArrayList<List<Scores.Read>>();
        var heldOut = new ArrayList<List<Scores.Read>>();
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int out = fold;
            Predicate<Talk> left = t -> Training.fold(t) == out;
            var reader = reader(authored, dev, left);
            dev.stream().filter(left).forEach(t -> read.add(read(t, reader)));
            authored.stream().filter(left).forEach(t -> heldOut.add(read(t, reader)));
        }
        print(language.code() + " authored, held out", Scores.of(heldOut), true);
        if (!dev.isEmpty()) {
            var all = Scores.of(read);
            print("public, by dialogue", all, true);
            print("public, by dialogue, by hand", all.byHand(), false);
            SOURCES.forEach(s -> print("  " + s, all.ofSource(s), false));
            var apart = new ArrayList<List<Scores.Read>>();
            for (var source : SOURCES) {
                Predicate<Talk> left = t -> t.source().equals(source);
                var reader = reader(authored, dev, left);
                dev.stream().filter(left).forEach(t -> apart.add(read(t, reader)));
            }
            print("public, out of source", Scores.of(apart), false);
            SOURCES.forEach(s -> print("  " + s, Scores.of(apart).ofSource(s), false));
        }
    }

    private TrainedReader reader(Collection<Talk> authored, Collection<Talk> dev, Predicate<Talk> left) {
        var talks = new ArrayList<Talk>();
        authored.stream().filter(left.negate()).forEach(talks::add);
        dev.stream().filter(left.negate()).forEach(talks::add);
        return new TrainedReader(training.learn(talks));
    }

    /** The same reader for every language. */
    private record OneReader(TrainedReader reader) implements Readers {
        @Override
        public Optional<TrainedReader> in(Language language) {
            return Optional.of(reader);
        }

        @Override
        public void load(Language language) {}
    }

    /** As the desk would: turn by turn, with the moment carried where a turn shows none. */
    private List<Scores.Read> read(Talk talk, TrainedReader reader) {
        var coach = new Coach(playbook, new OneReader(reader));
        var id = new ConversationId(UUID.nameUUIDFromBytes(talk.id().getBytes(StandardCharsets.UTF_8)));
        var started = new Event.Started(Instant.EPOCH, playbook.about().id(), talk.language());
        var coaching = Coaching.of(coach, Conversation.of(id, List.of(started)));
        var read = new ArrayList<Scores.Read>();
        var carried = Moment.NEED;
        for (int i = 0; i < talk.turns().size(); i++) {
            var turn = talk.turns().get(i);
            coaching.say(turn.speaker(), turn.text(), Instant.EPOCH).forEach(coaching::append);
            if (turn.speaker() == Speaker.CUSTOMER) {
                var reading = coaching.reading(i).orElse(Reading.NOTHING);
                carried = reading.moment().orElse(carried);
                read.add(new Scores.Read(talk, turn, List.of(Moment.values()).indexOf(carried), reading.belief().likely(carried),
                        reading.cues().stream().map(SpottedCue::kind).collect(Collectors.toSet()),
                        coaching.advise(Draft.EMPTY, Instant.EPOCH).suggestions().size()));
            }
        }
        return read;
    }

    private static void print(String name, Scores scores, boolean details) {
        var accuracy = scores.interval(Scores::accuracy);
        var f1 = scores.interval(Scores::macroF1);
        var cues = scores.cues(TrainedReader.CUES);
        System.out.printf(Locale.ROOT, "%-32s n=%d accuracy %.3f (%.3f-%.3f) macro-F1 %.3f (%.3f-%.3f) carried %.3f | cues P %.2f R %.2f F1 %.3f (n=%d) | 3 questions %.3f%n",
                name, scores.turns(), scores.accuracy(), accuracy[0], accuracy[1], scores.macroF1(), f1[0], f1[1], scores.carried(),
                Scores.precision(cues), Scores.recall(cues), Scores.f1(cues), cues[0] + cues[2], scores.suggested(3));
        if (details) {
            for (var kind : TrainedReader.CUES) {
                var one = scores.cues(List.of(kind));
                System.out.printf(Locale.ROOT, "    %-12s P %.2f R %.2f F1 %.2f (n=%d)%n", kind, Scores.precision(one), Scores.recall(one), Scores.f1(one), one[0] + one[2]);
            }
            for (var row : scores.confusion()) {
                System.out.println("    " + java.util.Arrays.toString(row));
            }
            for (var bin : scores.calibration()) {
                System.out.printf(Locale.ROOT, "    said %.2f right %.2f (n=%.0f)%n", bin[1], bin[2], bin[0]);
            }
        }
    }
}
