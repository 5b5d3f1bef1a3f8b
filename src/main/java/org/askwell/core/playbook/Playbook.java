package org.askwell.core.playbook;

import static java.util.function.Function.identity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way of accompanying a customer through their buying process, as data. Immutable; safe for use by many threads.
 *
 * <p>A playbook is whole: ids are unique over all its entries, and every reference names an entry that is there. The
 * constructor refuses anything else with a {@link BrokenPlaybook} that says what is wrong with which entry.
 *
 * @param about   what it is, who wrote it, and under which licence
 * @param stages  in the customer's usual order, at least one
 */
public record Playbook(
        About about,
        List<Stage> stages,
        List<Topic> topics,
        List<Question> questions,
        List<Cue> cues,
        List<Evidence> evidence,
        List<ReplyCard> replyCards,
        List<CustomerType> customerTypes,
        List<ComplaintStep> complaintSteps,
        List<Check> checks) {

    /**
     * What stands on a playbook's cover.
     *
     * @param id      unique in the library
     * @param version counts up from 1
     * @param name    its title
     * @param purpose what it is for
     * @param author  who wrote it
     * @param licence under which licence it may be passed on
     * @param source  where the model can be read
     */
    public record About(String id, int version, Text name, Text purpose, String author, String licence, String source) {}

    public Playbook {
        stages = List.copyOf(stages);
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        cues = List.copyOf(cues);
        evidence = List.copyOf(evidence);
        replyCards = List.copyOf(replyCards);
        customerTypes = List.copyOf(customerTypes);
        complaintSteps = List.copyOf(complaintSteps);
        checks = List.copyOf(checks);
        new Wholeness(stages, topics, questions, cues, evidence, replyCards, customerTypes, complaintSteps, checks).check();
    }

    /** The stage with that id, if there is one. */
    public Optional<Stage> stage(String id) {
        return stages.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The first stage that belongs to that moment; failing that, the last one before it; failing that, the first of all. */
    public Stage stageAt(Moment moment) {
        Stage best = stages.getFirst();
        for (var stage : stages) {
            if (stage.moment() == moment) {
                return stage;
            }
            if (stage.moment().compareTo(moment) < 0 && stage.moment().compareTo(best.moment()) >= 0) {
                best = stage;
            }
        }
        return best;
    }

    /** The place of that stage in the customer's usual order, from 0. */
    public int indexOf(Stage stage) {
        return stages.indexOf(stage);
    }

    /** The topic with that id, if there is one. */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The first topic that belongs to that canonical one, if there is one. */
    public Optional<Topic> topic(CanonicalTopic canonical) {
        return topics.stream().filter(t -> t.canonical().equals(Optional.of(canonical))).findFirst();
    }

    /** The question with that id, if there is one. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The cue with that id, if there is one. */
    public Optional<Cue> cue(String id) {
        return cues.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private record Wholeness(
            List<Stage> stages, List<Topic> topics, List<Question> questions, List<Cue> cues, List<Evidence> evidence,
            List<ReplyCard> replyCards, List<CustomerType> customerTypes, List<ComplaintStep> complaintSteps, List<Check> checks) {

        void check() {
            if (stages.isEmpty()) {
                throw new BrokenPlaybook("stages", "at least one stage", "none");
            }
            var ids = new HashSet<String>();
            var stageIds = ids("stages", stages, Stage::id, ids).keySet();
            var topicIds = ids("topics", topics, Topic::id, ids).keySet();
            ids("questions", questions, Question::id, ids);
            var cueIds = ids("cues", cues, Cue::id, ids).keySet();
            ids("evidence", evidence, Evidence::id, ids);
            ids("replyCards", replyCards, ReplyCard::id, ids);
            ids("customerTypes", customerTypes, CustomerType::id, ids);
            ids("complaintSteps", complaintSteps, ComplaintStep::id, ids);
            ids("checks", checks, Check::id, ids);

            for (var stage : stages) {
                stage.exit().forEach(t -> mustBeIn(topicIds, t, "topic", stage.id()));
            }
            for (var question : questions) {
                question.stages().forEach(s -> mustBeIn(stageIds, s, "stage", question.id()));
                mustBeIn(topicIds, question.topic(), "topic", question.id());
                question.after().forEach(c -> mustBeIn(cueIds, c, "cue", question.id()));
            }
            for (var cue : cues) {
                cue.topic().ifPresent(t -> mustBeIn(topicIds, t, "topic", cue.id()));
            }
            for (var card : replyCards) {
                card.cues().forEach(c -> mustBeIn(cueIds, c, "cue", card.id()));
            }
        }

        private static <T> Map<String, T> ids(String list, List<T> entries, Function<T, String> id, HashSet<String> taken) {
            for (var entry : entries) {
                if (!taken.add(id.apply(entry))) {
                    throw new BrokenPlaybook(id.apply(entry), "an id of its own in " + list, "an id that is already taken");
                }
            }
            return entries.stream().collect(java.util.stream.Collectors.toMap(id, identity(), (a, b) -> a, LinkedHashMap::new));
        }

        private static void mustBeIn(java.util.Set<String> known, String id, String what, String where) {
            if (!known.contains(id)) {
                throw new BrokenPlaybook(where, "a " + what + " of this playbook", "\"" + id + "\"");
            }
        }
    }
}
