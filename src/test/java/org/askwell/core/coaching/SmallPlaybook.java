package org.askwell.core.coaching;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Cue;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Evidence;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Phrases;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Question;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Technique;
import org.askwell.core.playbook.Text;
import org.askwell.core.playbook.Topic;

/** A playbook small enough to reason about, in English alone. */
public final class SmallPlaybook {
    private SmallPlaybook() {}

    public static Playbook make() {
        return new Playbook(
                new Playbook.About("small", 1, en("Small"), en("For tests"), "tests", "Apache-2.0", "own"),
                List.of(stage("need", Moment.NEED, "need", "impact"), stage("information", Moment.INFORMATION, "criteria"),
                        stage("evaluation", Moment.EVALUATION, "concerns"), stage("decision", Moment.DECISION, "next-step"),
                        stage("aftersale", Moment.AFTERSALE)),
                Arrays.stream(CanonicalTopic.values()).map(SmallPlaybook::topic).toList(),
                List.of(
                        question("q.need.trigger", "need", "need", Technique.OPEN, "What made you start looking today?"),
                        question("q.need.detail", "need", "need", Technique.PROBING, "How exactly does booking work now?"),
                        question("q.impact.cost", "need information", "impact", Technique.IMPLICATION, "What does a lost order cost each week?"),
                        question("q.impact.people", "need", "impact", Technique.OPEN, "Which colleagues suffer from this?"),
                        question("q.criteria.must", "information evaluation", "criteria", Technique.OPEN, "Which feature must never be missing?"),
                        question("q.sources.read", "information", "sources", Technique.OPEN, "Where did reviews mention something interesting?"),
                        question("q.timeline.when", "need information", "timeline", Technique.CLARIFYING, "Which date needs everything running?"),
                        question("q.budget.range", "evaluation", "budget", Technique.CHOICE, "Closer to five hundred or a thousand?", "price"),
                        question("q.budget.reply", "evaluation", "budget", Technique.CLARIFYING, "Compared with which number?", "price"),
                        question("q.budget.fit", "evaluation", "budget", Technique.CONFIRMING, "Did finance already reserve money?"),
                        question("q.deciders.who", "information evaluation", "deciders", Technique.OPEN, "Besides you, whose opinion counts?"),
                        question("q.concerns.open", "evaluation", "concerns", Technique.OPEN, "What worries you about switching?"),
                        question("q.sum", "information evaluation", "need", Technique.SUMMARISING, "So far heard: did we miss something important?"),
                        question("q.next.sign", "evaluation decision", "next-step", Technique.COMMITMENT, "Shall we sign the agreement today?"),
                        question("q.next.plan", "decision", "next-step", Technique.OPEN, "How would rollout happen afterwards?"),
                        question("q.after.works", "aftersale", "concerns", Technique.OPEN, "What happened since delivery?"),
                        question("q.after.next", "aftersale", "next-step", Technique.OPEN, "What would put this right?"),
                        question("q.after.who", "aftersale", "impact", Technique.OPEN, "Whom does the fault affect?")),
                List.of(
                        cue("price", CueKind.PRICE, "budget", List.of("too expensive", "discount", "over budget"), List.of("not too expensive")),
                        cue("competitor", CueKind.COMPETITOR, "alternatives", List.of("other supplier"), List.of()),
                        cue("resistance", CueKind.RESISTANCE, null, List.of("not convinced"), List.of()),
                        cue("complaint", CueKind.COMPLAINT, null, List.of("broken", "stopped working"), List.of("not broken")),
                        cue("signal", CueKind.SIGNAL, null, List.of("lets do it"), List.of()),
                        cue("question", CueKind.QUESTION, null, List.of("?"), List.of()),
                        vague("vague.soon", "timeline", "soon"),
                        vague("vague.easy", "criteria", "easy|simple")),
                List.of(
                        evidence("ev.need", Moment.NEED, "we need", "i want", "looking for", "we lose"),
                        evidence("ev.information", Moment.INFORMATION, "do you have … ?", "how does … ?", "have been reading"),
                        evidence("ev.evaluation", Moment.EVALUATION, "compar*", "let me think", "the other one is better"),
                        evidence("ev.decision", Moment.DECISION, "we take it", "go ahead", "i'll buy"),
                        evidence("ev.aftersale", Moment.AFTERSALE, "my order", "we bought … last", "arrived broken")),
                List.of(), List.of(), List.of(), List.of());
    }

    private static Stage stage(String id, Moment moment, String... exit) {
        return new Stage(id, moment, en(id), en("customer"), en("seller"), List.of(exit), moment.compareTo(Moment.EVALUATION) >= 0);
    }

    private static Topic topic(CanonicalTopic canonical) {
        var phrases = switch (canonical) {
            case NEED -> List.of("we need", "we lose", "looking for");
            case IMPACT -> List.of("costs us", "we lose …  hours");
            case CRITERIA -> List.of("must be", "matters most");
            case BUDGET -> List.of("budget … #", "at most #");
            case TIMELINE -> List.of("before … march", "has to be in place");
            case DECIDERS -> List.of("my partner decides", "boss");
            case SOURCES -> List.of("reviews");
            case ALTERNATIVES, CONCERNS, NEXT_STEP -> List.<String>of();
        };
        return new Topic(canonical.name().toLowerCase().replace('_', '-'), Optional.of(canonical), en(canonical.name()), new Phrases(Map.of(Language.EN, phrases), Map.of()),
                canonical == CanonicalTopic.IMPACT ? new Phrases(Map.of(Language.EN, List.of("cost you")), Map.of()) : Phrases.NONE);
    }

    private static Question question(String id, String stages, String topic, Technique technique, String text, String... after) {
        return new Question(id, Set.of(stages.split(" ")), topic, technique, List.of(after), id.contains(".reply"), id.contains(".reply") ? List.of() : needs(technique), en(text), en("why"), "own");
    }

    private static List<String> needs(Technique technique) {
        return technique == Technique.IMPLICATION ? List.of("need") : List.of();
    }

    private static Cue cue(String id, CueKind kind, String topic, List<String> phrases, List<String> not) {
        return new Cue(id, kind, Optional.ofNullable(topic), new Phrases(Map.of(Language.EN, phrases), Map.of(Language.EN, not)), Duration.ofMinutes(1), Optional.empty());
    }

    private static Cue vague(String id, String topic, String phrase) {
        return new Cue(id, CueKind.VAGUE, Optional.of(topic), new Phrases(Map.of(Language.EN, List.of(phrase)), Map.of()), Duration.ofMinutes(1),
                Optional.of(en("You said {words}: what would that mean exactly?")));
    }

    private static Evidence evidence(String id, Moment moment, String... phrases) {
        return new Evidence(id, moment, new Phrases(Map.of(Language.EN, List.of(phrases)), Map.of()));
    }

    static Text en(String text) {
        return new Text(Map.of(Language.EN, text));
    }
}
