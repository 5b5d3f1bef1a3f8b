package org.askwell.exchange.playbook;

import java.util.Locale;

/** The lists of a playbook file. */
enum Section {
    STAGES, TOPICS, QUESTIONS, CUES, EVIDENCE, REPLY_CARDS, CUSTOMER_TYPES, COMPLAINT_STEPS, CHECKS;

    /** The list that stands for all lists in which an id may be there once: an echo is remembered as asked under its cue's id. */
    Section idSpace() {
        return this == CUES ? QUESTIONS : this;
    }

    /** The field that holds the list. */
    String field() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        for (int i = 1; i < words.length; i++) {
            words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        }
        return String.join("", words);
    }
}
