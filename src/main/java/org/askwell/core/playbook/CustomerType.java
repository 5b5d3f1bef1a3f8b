package org.askwell.core.playbook;

import java.util.List;

/**
 * A tag about a customer's behaviour that the seller sets; several may hold at once, and the program never decides.
 *
 * @param id     unique within the playbook
 * @param name   the behaviour in a word or three
 * @param signs  by what to know it
 * @param tips   what helps
 * @param avoid  what hurts
 * @param source the model or author it comes from
 */
public record CustomerType(String id, Text name, List<Text> signs, List<Text> tips, List<Text> avoid, String source) {
    public CustomerType {
        signs = List.copyOf(signs);
        tips = List.copyOf(tips);
        avoid = List.copyOf(avoid);
    }
}
