package org.askwell.core.coaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.askwell.bench.Row;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.core.text.Utterance;
import org.askwell.exchange.model.BuiltInReaders;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one advice costs, in the median, after 10, 50, 500 and 5,000 turns, after a turn and while one is typed. Floor: cutting the same
 * text into words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CoachBenchmark {
    private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
    private static final List<String> SAID = List.of(
            "Every week we lose a couple of slots, and my sister's clinic went digital last year.",
            "It has to be in place soon, but it must not be too expensive.",
            "I've looked at another supplier, or we stay with paper. Does yours sync with our archive?",
            "That reception can learn it in a day. My partner decides about anything over 500 euros.",
            "Let me think about it and call you back next week.");
    private static final String TYPED = "And it would have to be easy, because the team is not that good with comp";

    @Param({"10", "50", "500", "5000"})
    private int turns;

    private Coaching talk = talk(0);

    /** Lets the conversation take place. */
    @Setup
    public void talk() {
        talk = talk(turns);
    }

    private static Coaching talk(int turns) {
        var playbook = new BuiltInPlaybooks(new PlaybookDoor()).usual();
        var start = new Event.Started(NOON, playbook.about().id(), Language.EN);
        var coach = new Coach(playbook, new BuiltInReaders());
        coach.learn(Language.EN);
        var talk = Coaching.of(coach, Conversation.of(new ConversationId(new UUID(0, turns)), List.of(start)));
        var random = new Random(42);
        for (int i = 0; i < turns; i++) {
            talk.say(i % 3 == 2 ? Speaker.SELLER : Speaker.CUSTOMER, SAID.get(random.nextInt(SAID.size())), NOON).forEach(talk::append);
        }
        return talk;
    }

    @Benchmark
    public Advice advise() {
        return talk.advise(Draft.EMPTY, NOON);
    }

    @Benchmark
    public Advice keystroke() {
        return talk.advise(new Draft(Speaker.CUSTOMER, TYPED), NOON);
    }

    @Benchmark
    public Object floor() {
        return Utterance.of(TYPED);
    }

    /** Runs the group. */
    public static List<Row> measure() throws RunnerException {
        var options = new OptionsBuilder().include("^" + CoachBenchmark.class.getName().replace(".", "\\.") + "\\.").verbosity(VerboseMode.SILENT).build();
        var values = new TreeMap<String, TreeMap<Integer, Double>>();
        var late = new TreeMap<String, TreeMap<Integer, Double>>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark();
            values.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), _ -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("turns")), result.getPrimaryResult().getStatistics().getPercentile(50));
            late.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), _ -> new TreeMap<>())
                    .put(Integer.valueOf(result.getParams().getParam("turns")), result.getPrimaryResult().getStatistics().getPercentile(99));
        }
        var rows = new ArrayList<Row>();
        for (var operation : List.of("advise", "keystroke")) {
            values.get(operation).forEach((turns, score) ->
                    rows.add(new Row(operation + " at turn " + turns, score, "µs", values.get("floor").get(turns), Row.Better.LOWER)));
        }
        for (var operation : List.of("advise", "keystroke")) {
            late.get(operation).forEach((turns, score) ->
                    rows.add(new Row(operation + " p99 at turn " + turns, score, "µs", late.get("floor").get(turns), Row.Better.LOWER)));
        }
        for (var language : Language.values()) {
            rows.addAll(reader(language));
        }
        return rows;
    }

    /** How long a reader takes to load for the first time, and what it keeps in memory; floors: reading its bytes, and their number. */
    private static List<Row> reader(Language language) {
        long begun = System.nanoTime();
        int size = bytes(language);
        double floor = (System.nanoTime() - begun) / 1e6;
        long before = used();
        begun = System.nanoTime();
        var readers = new BuiltInReaders();
        readers.load(language);
        double load = (System.nanoTime() - begun) / 1e6;
        double heap = (used() - before) / 1e6;
        if (readers.in(language).isEmpty()) {
            throw new IllegalStateException(language + " wasn't loaded");
        }
        return List.of(new Row("reader load " + language.code(), load, "ms", floor, Row.Better.LOWER),
                new Row("reader heap " + language.code(), heap, "MB", size / 1e6, Row.Better.LOWER));
    }

    private static int bytes(Language language) {
        try (var in = BuiltInReaders.class.getResourceAsStream(language.code() + ".ear")) {
            return in.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
