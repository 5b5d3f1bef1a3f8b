package org.askwell.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private static final Path MEASURES = Path.of("src/site/markdown/measures.md");
    private static final List<String> SOURCES = List.of("multidogo", "persuasionforgood", "iard", "abcd", "sgd", "craigslistbargain");

    private final Playbook playbook = new BuiltInPlaybooks(new PlaybookDoor()).usual();
    private final Training training = new Training(playbook);

    /**
     * What was measured.
     *
     * @param name of the measure
     */
    public record Figure(String name, double value) {}

    private final List<Figure> figures = new ArrayList<>();
    private final Report report = new Report();

    /**
     * Measures all languages, and writes the report between its marks in {@code measures.md}.
     *
     * @param dialogues the folder of the public dialogues
     */
    public static List<Figure> all(Path dialogues) throws IOException {
        var measure = new Measure();
        var everything = Talks.dialogues(dialogues.resolve("dev.jsonl"));
        for (var language : Language.values()) {
            measure.language(Talks.authored(Train.EXCHANGES.resolve(language.code()), language),
                    everything.stream().filter(t -> t.language() == language).toList(), language);
        }
        measure.report.writeInto(MEASURES);
        return List.copyOf(measure.figures);
    }

    private void language(List<Talk> authored, List<Talk> dialogues, Language language) {
        var heldOut = new ArrayList<List<Scores.Read>>();
        var read = new ArrayList<List<Scores.Read>>();
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int out = fold;
            Predicate<Talk> left = t -> Training.fold(t) == out;
            var reader = reader(authored, dialogues, left);
            authored.stream().filter(left).forEach(t -> heldOut.add(read(t, reader)));
            dialogues.stream().filter(left).forEach(t -> read.add(read(t, reader)));
        }
        if (!dialogues.isEmpty()) {
            publicDialogues(Scores.of(read), authored, dialogues);
        }
        report.heading("Authored talks, whole talks held out: " + language.code());
        var scores = Scores.of(heldOut);
        add(language.code() + ", held out", scores);
        report.calibration(scores);
        report.cues(scores);
    }

    private void publicDialogues(Scores all, List<Talk> authored, List<Talk> dialogues) {
        report.heading("Public dialogues (English), each read by a reader trained on others");
        add("public", all);
        add("public, by hand", all.byHand());
        SOURCES.forEach(s -> add(s, all.ofSource(s)));
        var apart = new ArrayList<List<Scores.Read>>();
        for (var source : SOURCES) {
            Predicate<Talk> left = t -> t.source().equals(source);
            var reader = reader(authored, dialogues, left);
            dialogues.stream().filter(left).forEach(t -> apart.add(read(t, reader)));
        }
        add("public, source never seen", Scores.of(apart));
        report.confusion(all);
        report.calibration(all);
        report.cues(all.byHand());
    }

    private void add(String name, Scores scores) {
        figures.add(new Figure(name + ": accuracy", scores.accuracy()));
        figures.add(new Figure(name + ": macro-F1", scores.macroF1()));
        figures.add(new Figure(name + ": carried", scores.carried()));
        figures.add(new Figure(name + ": cues F1", scores.cuesF1()));
        figures.add(new Figure(name + ": 3 questions", scores.suggested(3)));
        report.row(name, scores);
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
}
