package org.askwell.core.playbook;

import java.util.List;

/**
 * A step of a playbook.
 *
 * @param id         unique within the playbook
 * @param moment     the canonical place it belongs to
 * @param name       short enough for the rail
 * @param customer   what the customer is doing here
 * @param seller     the seller's part here
 * @param exit       ids of the topics that should be known before the customer leaves this stage well
 * @param presenting whether presenting an offer is welcome here
 */
public record Stage(String id, Moment moment, Text name, Text customer, Text seller, List<String> exit, boolean presenting) {
    public Stage {
        exit = List.copyOf(exit);
    }
}
