package org.askwell.core.coaching;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.Address;
import org.askwell.core.playbook.Language;

/**
 * What the coach has understood so far. Its size is bounded by the playbook, not by the length of the conversation:
 * everything the next advice needs is here, so an advice costs the same at turn 5,000 as at turn 50.
 *
 * @param language      in which the customer is spoken to
 * @param address       how they are spoken to
 * @param rail          where they are
 * @param course        what the customer's turns add up to
 * @param known         by topic id, what is known
 * @param marks         by question id, what became of it
 * @param latest        what the customer's latest turn holds
 * @param sellerTurn    what the seller said last, and whether the customer has spoken since
 * @param openQuestions what the customer asked and nobody answered
 * @param signs         what the guard remembers beyond facts
 * @param complaint     whether a complaint is open
 * @param nudges        what interrupts, and did
 */
public record Understanding(
        Language language, Address address, Rail rail, Course course, Map<String, Known> known,
        Map<String, QuestionState> marks, Reading latest, SellerTurn sellerTurn, List<OpenQuestion> openQuestions, Signs signs, boolean complaint, Nudges nudges) {

    /** How many open questions are kept at hand; the oldest is dropped first. */
    static final int MOST_OPEN_QUESTIONS = 8;

    /**
     * What the seller said last.
     *
     * @param text     their words; empty before the first
     * @param question id of the suggested question that they asked with it
     * @param topic    id of the topic that they asked about, where that is clear
     * @param waiting  whether the customer has not spoken since
     * @param closed   whether the last question that was asked can be answered with one word
     * @param echo     whether the last question that was asked was an echo
     * @param summary  whether they said back what they had heard
     */
    record SellerTurn(String text, Optional<String> question, Optional<String> topic, boolean waiting, boolean closed, boolean echo, boolean summary) {
        static final SellerTurn NOTHING = new SellerTurn("", Optional.empty(), Optional.empty(), false, false, false, false);

        SellerTurn heard() {
            return new SellerTurn(text, question, topic, false, closed, echo, summary);
        }
    }

    /**
     * What the guard remembers beyond facts.
     *
     * @param decidersAsked whether somebody asked who decides
     * @param summarised    whether the customer confirmed a summary
     * @param newFacts      how many facts are new since the last summary
     */
    record Signs(boolean decidersAsked, boolean summarised, int newFacts) {
        static final Signs NONE = new Signs(false, false, 0);
    }

    public Understanding {
        known = Map.copyOf(known);
        marks = Map.copyOf(marks);
        openQuestions = List.copyOf(openQuestions);
    }

    Level level(String topic) {
        var row = known.get(topic);
        return row == null ? Level.UNKNOWN : row.level();
    }

    Understanding with(Rail next) {
        return new Understanding(language, address, next, course, known, marks, latest, sellerTurn, openQuestions, signs, complaint, nudges);
    }

    Understanding with(Language next, Address form) {
        return new Understanding(next, form, rail, course, known, marks, latest, sellerTurn, openQuestions, signs, complaint, nudges);
    }

    Understanding withKnown(Map<String, Known> next) {
        return new Understanding(language, address, rail, course, next, marks, latest, sellerTurn, openQuestions, signs, complaint, nudges);
    }

    Understanding withMarks(Map<String, QuestionState> next) {
        return new Understanding(language, address, rail, course, known, next, latest, sellerTurn, openQuestions, signs, complaint, nudges);
    }

    Understanding with(Signs next) {
        return new Understanding(language, address, rail, course, known, marks, latest, sellerTurn, openQuestions, next, complaint, nudges);
    }

    Understanding withSeller(SellerTurn next, List<OpenQuestion> open) {
        return new Understanding(language, address, rail, course, known, marks, latest, next, open, signs, complaint, nudges);
    }

    Understanding withCustomer(Reading reading, List<OpenQuestion> open) {
        return new Understanding(language, address, rail, course.after(reading), known, marks, reading, sellerTurn.heard(), open, signs, complaint, nudges);
    }

    Understanding withComplaint(boolean next) {
        return new Understanding(language, address, rail, course, known, marks, latest, sellerTurn, openQuestions, signs, next, nudges);
    }

    Understanding with(Nudges next) {
        return new Understanding(language, address, rail, course, known, marks, latest, sellerTurn, openQuestions, signs, complaint, next);
    }
}
