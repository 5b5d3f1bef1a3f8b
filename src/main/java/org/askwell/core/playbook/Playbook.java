package org.askwell.core.playbook;

import java.util.List;
import java.util.Optional;

/**
 * A way of accompanying a customer through their buying process, as data. Immutable; safe for use by many threads.
 *
 * <p>A playbook is whole: ids are unique within each list, and every reference names an entry that is there. The
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
        var stageIds = Wholeness.ids("stages", stages, Stage::id);
        var topicIds = Wholeness.ids("topics", topics, Topic::id);
        var cueIds = Wholeness.ids("cues", cues, Cue::id);
        var questionIds = Wholeness.ids("questions", questions, Question::id);
        Wholeness.ids("evidence", evidence, Evidence::id);
        Wholeness.ids("replyCards", replyCards, ReplyCard::id);
        Wholeness.ids("customerTypes", customerTypes, CustomerType::id);
        Wholeness.ids("complaintSteps", complaintSteps, ComplaintStep::id);
        Wholeness.ids("checks", checks, Check::id);
        if (stages.isEmpty()) {
            throw new BrokenPlaybook("stages", "at least one stage", "none");
        }
        for (var stage : stages) {
            stage.exit().forEach(t -> Wholeness.mustHold(topicIds, t, "topic", stage.id()));
        }
        for (var question : questions) {
            question.stages().forEach(s -> Wholeness.mustHold(stageIds, s, "stage", question.id()));
            Wholeness.mustHold(topicIds, question.topic(), "topic", question.id());
            question.after().forEach(c -> Wholeness.mustHold(cueIds, c, "cue", question.id()));
            question.needs().forEach(t -> Wholeness.mustHold(topicIds, t, "topic", question.id()));
        }
        for (var cue : cues) {
            cue.topic().ifPresent(t -> Wholeness.mustHold(topicIds, t, "topic", cue.id()));
            if (questionIds.contains(cue.id())) {
                // an echo is remembered as asked under its cue's id
                throw new BrokenPlaybook(cue.id(), "an id that no question has", "\"" + cue.id() + "\"");
            }
        }
        for (var card : replyCards) {
            card.cues().forEach(c -> Wholeness.mustHold(cueIds, c, "cue", card.id()));
        }
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
}
