package org.askwell.core.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.askwell.core.coaching.Listener.Heard;
import org.askwell.core.coaching.ear.Belief;
import org.askwell.core.coaching.ear.Clues;
import org.askwell.core.coaching.ear.Features;
import org.askwell.core.coaching.ear.Hearing;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.coaching.ear.TrainedReader;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Cue;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Evidence;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Topic;
import org.askwell.core.text.Utterance;

/**
 * Hears what a turn of the customer holds, in one language: by the phrases of a playbook, and by what a trained reader has
 * learnt, as soon as there is one.
 */
final class Ear {
    /** Below this a turn shows no moment: nothing was said but a greeting, thanks, a bare "ok". */
    private static final double LEAST_EVIDENCE = 0.45;
    /** What speaks for where the customer was a moment ago. */
    private static final double STAYS = 0.3;
    /** From here on a turn rather shows no moment. */
    private static final double NOTHING_SAID = 0.5;
    /** A belief below this is none to act on. */
    private static final double A_SIGNAL = 0.5;
    /** Below this a moment is ruled out, whatever phrases say. */
    private static final double NOT_RULED_OUT = 0.05;
    /** A belief from which on there is hardly a doubt. */
    private static final double PLAINLY = 0.7;
    /** Who is plainly talking of what they bought complains sooner than others who use the same words. */
    private static final double COMPLAINT_AFTERSALE = 0.15;

    private static final Set<CanonicalTopic> SAYING_SOMETHING = Set.of(CanonicalTopic.BUDGET, CanonicalTopic.TIMELINE, CanonicalTopic.CRITERIA);

    private final Language language;
    private final Readers readers;
    private final Excerpts excerpts;
    /** By canonical topic, the topic on which something is told where it is heard in no phrase. */
    private final Map<CanonicalTopic, String> toldTopics;
    /** By kind, the cue that is spotted where it is heard in no phrase. */
    private final Map<CueKind, Cue> learnable;
    private final Listener<Cue> cues;
    private final Listener<Evidence> evidence;
    private final Listener<Topic> topics;
    private final Listener<Topic> questions;
    /** Topics on which a vague word alone says something: "soon" is about time, "some" about nothing yet. */
    private final Set<String> sayingSomething;
    private final Map<String, CanonicalTopic> canonical;

    Ear(Playbook playbook, Readers readers, Language language) {
        this.language = language;
        this.readers = readers;
        this.excerpts = new Excerpts(language);
        this.toldTopics = new EnumMap<>(CanonicalTopic.class);
        playbook.topics().forEach(t -> t.canonical().ifPresent(c -> toldTopics.putIfAbsent(c, t.id())));
        this.learnable = new EnumMap<>(CueKind.class);
        playbook.cues().forEach(c -> learnable.putIfAbsent(c.kind(), c));
        this.cues = new Listener<>(playbook.cues(), Cue::phrases, language);
        this.evidence = new Listener<>(playbook.evidence(), Evidence::phrases, language);
        this.topics = new Listener<>(playbook.topics(), Topic::phrases, language);
        this.sayingSomething = playbook.topics().stream()
                .filter(t -> t.canonical().filter(SAYING_SOMETHING::contains).isPresent()).map(Topic::id).collect(Collectors.toUnmodifiableSet());
        this.questions = new Listener<>(playbook.topics(), Topic::asked, language);
        this.canonical = playbook.topics().stream().filter(t -> t.canonical().isPresent())
                .collect(Collectors.toUnmodifiableMap(Topic::id, t -> t.canonical().orElseThrow()));
    }

    /**
     * Reads the customer's words, given what the seller said before and what the customer said so far.
     *
     * @param clear whether what was said on that topic is clear already
     */
    Reading hear(String text, Understanding.SellerTurn before, Course course, Predicate<String> clear) {
        var utterance = Utterance.of(text);
        if (utterance.sentences().isEmpty()) {
            return new Reading(Optional.empty(), Optional.empty(), course.belief(), Optional.empty(), 0, List.of(), List.of(), List.of());
        }
        var heardCues = cues.listen(utterance);
        var stated = stated(utterance, heardCues, before);
        var asked = asked(utterance, heardCues);
        var support = support(utterance, heardCues);
        var reader = readers.in(language);
        if (reader.isEmpty()) {
            var shown = weigh(utterance, support, before, course.moment());
            return new Reading(shown.map(Shown::moment), shown.map(Shown::moment), course.belief(), shown.flatMap(Shown::words), shown.map(Shown::signals).orElse(0),
                    spot(utterance, heardCues), stated, asked);
        }
        var features = features(utterance, before, course, heardCues, stated);
        var heard = reader.get().hear(features);
        boolean nothing = heard.nothing() > NOTHING_SAID;
        var belief = nothing ? course.belief() : reader.get().habits().after(course.belief(), heard);
        if (nothing) {
            return new Reading(Optional.empty(), Optional.empty(), belief, Optional.empty(), 0, spot(utterance, heardCues), stated, asked);
        }
        stated = told(utterance, heardCues, stated, heard, reader.get(), clear);
        var cuesHere = learnt(utterance, spot(utterance, heardCues), heard, reader.get(), features, belief.likely(Moment.AFTERSALE) >= PLAINLY);
        var moment = belief.best();
        var plain = support.containsKey(moment) ? Optional.<Shown>empty() : plainly(utterance, support, belief);
        if (plain.isPresent()) {
            return new Reading(Optional.of(moment), plain.map(Shown::moment), belief, plain.flatMap(Shown::words), 1, cuesHere, stated, asked);
        }
        int phrases = Optional.ofNullable(support.get(moment)).map(Support::signals).orElse(0);
        int signals = belief.likely(moment) >= PLAINLY ? Math.min(Reading.MOST_SIGNALS, phrases + 1) : belief.likely(moment) >= A_SIGNAL || phrases > 0 ? 1 : 0;
        var words = Optional.ofNullable(support.get(moment)).map(s -> excerpts.clause(utterance, s.heard.getFirst()))
                .orElseGet(() -> excerpts.tellingWords(utterance, f -> reader.get().hear(f).moments().getOrDefault(moment, 0.0)).words());
        return new Reading(Optional.of(moment), Optional.of(moment), belief, Optional.of(words), signals, cuesHere, stated, asked);
    }

    /** What phrases speak for although the reader hears something else, unless it rules that out. */
    private Optional<Shown> plainly(Utterance utterance, Map<Moment, Support> support, Belief belief) {
        return support.isEmpty() ? Optional.empty()
                : weigh(utterance, support, Understanding.SellerTurn.NOTHING, Optional.empty()).filter(s -> belief.likely(s.moment()) >= NOT_RULED_OUT);
    }

    /** What phrases spotted, and what the reader heard beside them, in the order of the words. */
    private List<SpottedCue> learnt(Utterance utterance, List<SpottedCue> spotted, Hearing heard, TrainedReader reader,
            Features features, boolean plainlyAftersale) {
        var all = new ArrayList<>(spotted);
        var kinds = EnumSet.noneOf(CueKind.class);
        kinds.addAll(heard.cues());
        if (plainlyAftersale && reader.likely(CueKind.COMPLAINT, features) >= COMPLAINT_AFTERSALE) {
            kinds.add(CueKind.COMPLAINT);
        }
        for (var kind : kinds) {
            var cue = learnable.get(kind);
            if (cue != null && spotted.stream().noneMatch(s -> s.kind() == kind)) {
                var words = excerpts.tellingWords(utterance, f -> reader.likely(kind, f));
                all.add(new SpottedCue(cue.id(), kind, words.words(), words.start(), words.end()));
            }
        }
        all.sort(Comparator.comparingInt(SpottedCue::start));
        return List.copyOf(all);
    }

    /** The turn without the sentences that ask. */
    private static Utterance statements(Utterance utterance, List<Heard<Cue>> heardCues) {
        var statements = new ArrayList<Utterance.Sentence>();
        for (int i = 0; i < utterance.sentences().size(); i++) {
            if (!asks(utterance, i, heardCues)) {
                statements.add(utterance.sentences().get(i));
            }
        }
        return new Utterance(utterance.text(), statements);
    }

    /** Whether that sentence asks, with a question mark or without. */
    private static boolean asks(Utterance utterance, int sentence, List<Heard<Cue>> heardCues) {
        return utterance.sentences().get(sentence).asks()
                || heardCues.stream().anyMatch(c -> c.sentence() == sentence && c.thing().kind() == CueKind.QUESTION);
    }

    /** What phrases state, and what the reader heard told beside it on topics that aren't clear yet. */
    private List<Reading.Stated> told(
            Utterance utterance, List<Heard<Cue>> heardCues, List<Reading.Stated> stated, Hearing heard, TrainedReader reader, Predicate<String> clear) {
        var all = new ArrayList<>(stated);
        var statements = statements(utterance, heardCues);
        if (statements.sentences().isEmpty()) {
            return stated;
        }
        for (var canonicalTopic : heard.topics()) {
            var topic = toldTopics.get(canonicalTopic);
            if (topic != null && !clear.test(topic) && stated.stream().noneMatch(s -> s.topic().equals(topic))) {
                var words = excerpts.tellingWords(statements, f -> reader.likely(canonicalTopic, f)).words();
                var level = FunctionWords.meaningful(Utterance.of(words).words(), language).size() >= 2 ? Level.SPECIFIC : Level.VAGUE;
                all.add(new Reading.Stated(topic, level, words));
            }
        }
        return List.copyOf(all);
    }

    /** What the trained reader looks at in the customer's words. */
    Features features(String text, Understanding.SellerTurn before, Course course) {
        var utterance = Utterance.of(text);
        var heardCues = cues.listen(utterance);
        return features(utterance, before, course, heardCues, stated(utterance, heardCues, before));
    }

    private Features features(
            Utterance utterance, Understanding.SellerTurn before, Course course, List<Heard<Cue>> heardCues, List<Reading.Stated> stated) {
        var seller = Utterance.of(before.text());
        return Features.of(utterance, seller, before.waiting(), !course.begun(), clues(utterance, seller, heardCues, stated));
    }

    private Clues clues(Utterance utterance, Utterance seller, List<Heard<Cue>> heardCues, List<Reading.Stated> stated) {
        var moments = new EnumMap<Moment, Integer>(Moment.class);
        evidence.listen(utterance).forEach(h -> moments.merge(h.thing().moment(), 1, Integer::sum));
        return new Clues(moments,
                heardCues.stream().map(h -> h.thing().kind()).collect(Collectors.toSet()),
                stated.stream().flatMap(s -> Optional.ofNullable(canonical.get(s.topic())).stream()).collect(Collectors.toSet()),
                evidence.listen(seller).stream().map(h -> h.thing().moment()).collect(Collectors.toSet()));
    }

    /** Id of the topic that the seller asks about last in these words, if that is clear. */
    Optional<String> askedAbout(String text) {
        return questions.listen(Utterance.of(text)).stream().reduce((_, last) -> last).map(h -> h.thing().id());
    }

    private static List<SpottedCue> spot(Utterance utterance, List<Heard<Cue>> heard) {
        var spotted = new LinkedHashMap<String, SpottedCue>();
        for (var h : heard) {
            var words = utterance.sentences().get(h.sentence()).words();
            int start = words.get(h.first()).start();
            int end = words.get(h.end() - 1).end();
            spotted.putIfAbsent(h.thing().id(),
                    new SpottedCue(h.thing().id(), h.thing().kind(), utterance.text().substring(start, end), start, end));
        }
        return List.copyOf(spotted.values());
    }

    private record Shown(Moment moment, Optional<String> words, int signals) {}

    /** What speaks for one moment: how much, in which words first, and which other words do too. */
    private static final class Support {
        private double score;
        private final List<Heard<?>> heard = new ArrayList<>();

        void add(double weight, Heard<?> h) {
            score += weight;
            if (heard.stream().noneMatch(o -> o.sentence() == h.sentence() && o.first() < h.end() && h.first() < o.end())) {
                heard.add(h);
            }
        }

        int signals() {
            return Math.min(heard.size(), Reading.MOST_SIGNALS);
        }
    }

    private EnumMap<Moment, Support> support(Utterance utterance, List<Heard<Cue>> heardCues) {
        var support = new EnumMap<Moment, Support>(Moment.class);
        for (var h : evidence.listen(utterance)) {
            support.computeIfAbsent(h.thing().moment(), _ -> new Support()).add(1, h);
        }
        for (var h : heardCues) {
            var speaksFor = speaksFor(h.thing().kind());
            if (speaksFor != null) {
                support.computeIfAbsent(speaksFor.moment, _ -> new Support()).add(speaksFor.weight, h);
            }
        }
        return support;
    }

    /** The moment that phrases alone speak for. */
    private Optional<Shown> weigh(Utterance utterance, Map<Moment, Support> support, Understanding.SellerTurn before, Optional<Moment> carried) {
        if (support.isEmpty()) {
            return answers(utterance, before) ? Optional.of(new Shown(answerTo(before, carried), Optional.empty(), 0)) : Optional.empty();
        }
        Moment best = null;
        double bestScore = LEAST_EVIDENCE;
        for (var entry : support.entrySet()) {
            double score = entry.getValue().score + (carried.equals(Optional.of(entry.getKey())) ? STAYS : 0);
            // in the order of moments: of equals the one furthest along wins
            if (score >= bestScore) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        var shown = Objects.requireNonNull(support.get(best));
        return Optional.of(new Shown(best, Optional.of(excerpts.clause(utterance, shown.heard.getFirst())), shown.signals()));
    }

    private record SpeaksFor(Moment moment, double weight) {}

    private static @Nullable SpeaksFor speaksFor(CueKind kind) {
        return switch (kind) {
            case PRICE -> new SpeaksFor(Moment.EVALUATION, 0.7);
            case COMPETITOR -> new SpeaksFor(Moment.EVALUATION, 0.5);
            case RESISTANCE -> new SpeaksFor(Moment.EVALUATION, 0.9);
            case COMPLAINT -> new SpeaksFor(Moment.AFTERSALE, 0.7);
            case SIGNAL -> new SpeaksFor(Moment.DECISION, 0.7);
            case QUESTION -> new SpeaksFor(Moment.INFORMATION, 0.6);
            case URGENCY, DECIDER, USER, VAGUE -> null;
        };
    }

    /** Whether the words answer what the seller just asked, rather than greet or acknowledge. */
    private boolean answers(Utterance utterance, Understanding.SellerTurn before) {
        return before.waiting() && before.text().contains("?") && FunctionWords.meaningful(utterance.words(), language).size() >= 2;
    }

    /** Who orders or complains answers questions about that; everybody else tells what they need. */
    private Moment answerTo(Understanding.SellerTurn before, Optional<Moment> carried) {
        boolean deciding = evidence.listen(Utterance.of(before.text())).stream().anyMatch(h -> h.thing().moment() == Moment.DECISION);
        return deciding ? Moment.DECISION : carried.filter(m -> m.compareTo(Moment.DECISION) >= 0).orElse(Moment.NEED);
    }

    private List<Reading.Stated> stated(Utterance utterance, List<Heard<Cue>> heardCues, Understanding.SellerTurn before) {
        var stated = new LinkedHashMap<String, Reading.Stated>();
        if (before.waiting()) {
            before.topic().flatMap(topic -> answer(utterance, heardCues, topic)).ifPresent(a -> stated.put(a.topic(), a));
        }
        var heardTopics = topics.listen(utterance);
        for (var h : heardTopics) {
            if (!utterance.sentences().get(h.sentence()).asks() && heardTopics.stream().noneMatch(other -> saysMore(other, h))) {
                var vague = heardCues.stream().filter(c -> vagueOn(c, h.thing().id())
                        && sayingSomething.contains(h.thing().id()) && sameClause(utterance, c, h)).findFirst();
                keepBetter(stated, vague
                        .map(c -> new Reading.Stated(h.thing().id(), Level.VAGUE, Excerpts.words(utterance, c)))
                        .orElseGet(() -> new Reading.Stated(h.thing().id(), Level.SPECIFIC, excerpts.clause(utterance, h))));
            }
        }
        for (var c : heardCues) {
            if (c.thing().kind() == CueKind.VAGUE && !utterance.sentences().get(c.sentence()).asks()) {
                c.thing().topic().filter(sayingSomething::contains).ifPresent(t -> keepBetter(stated, new Reading.Stated(t, Level.VAGUE, Excerpts.words(utterance, c))));
            }
        }
        return List.copyOf(stated.values());
    }

    /** Whether the same words belong to a longer phrase of another topic: "300 an hour" is no price. */
    private static boolean saysMore(Heard<Topic> one, Heard<Topic> other) {
        return one.sentence() == other.sentence() && one.first() < other.end() && other.first() < one.end()
                && one.end() - one.first() > other.end() - other.first();
    }

    private static void keepBetter(Map<String, Reading.Stated> stated, Reading.Stated next) {
        var before = stated.get(next.topic());
        if (before == null || next.level().compareTo(before.level()) > 0) {
            stated.put(next.topic(), next);
        }
    }

    /** Whether nobody pauses between the two: in "soon, before the summer" only the first is vague. */
    private static boolean sameClause(Utterance utterance, Heard<?> one, Heard<?> other) {
        if (one.sentence() != other.sentence()) {
            return false;
        }
        var words = utterance.sentences().get(one.sentence()).words();
        for (int i = Math.min(one.first(), other.first()); i + 1 < Math.max(one.end(), other.end()); i++) {
            if (Excerpts.pauseBetween(utterance, words.get(i), words.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean vagueOn(Heard<Cue> heard, String topic) {
        return heard.thing().kind() == CueKind.VAGUE && heard.thing().topic().equals(Optional.of(topic));
    }

    /** What the first statement of the turn answers to a question on that topic. */
    private Optional<Reading.Stated> answer(Utterance utterance, List<Heard<Cue>> heardCues, String topic) {
        for (int i = 0; i < utterance.sentences().size(); i++) {
            var sentence = utterance.sentences().get(i);
            boolean number = sentence.words().stream().anyMatch(Utterance.Word::number);
            int meaning = FunctionWords.meaningful(sentence.words(), language).size();
            int place = i;
            if (!asks(utterance, i, heardCues) && (number || meaning >= 2)) {
                boolean vague = heardCues.stream().anyMatch(c -> c.sentence() == place && c.thing().kind() == CueKind.VAGUE);
                var level = !vague && (number || meaning >= 3) ? Level.SPECIFIC : Level.VAGUE;
                return Optional.of(new Reading.Stated(topic, level, Excerpts.beginning(utterance, sentence.words())));
            }
        }
        return Optional.empty();
    }

    private static List<String> asked(Utterance utterance, List<Heard<Cue>> heardCues) {
        var asked = new ArrayList<String>();
        for (int i = 0; i < utterance.sentences().size(); i++) {
            var sentence = utterance.sentences().get(i);
            int place = i;
            if (sentence.words().size() >= 2 && heardCues.stream().anyMatch(c -> c.sentence() == place && c.thing().kind() == CueKind.QUESTION)) {
                var words = Excerpts.quote(utterance.between(sentence.words().getFirst(), sentence.words().getLast()));
                asked.add(sentence.asks() ? words + "?" : words);
            }
        }
        return asked;
    }

}
