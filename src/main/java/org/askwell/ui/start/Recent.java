package org.askwell.ui.start;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.customer.Customer;
import org.askwell.core.playbook.Text;

/**
 * A conversation in the list.
 *
 * @param stage    name of the stage that it came to, if that is known
 * @param lastSaid the customer's last words, if there are any
 */
record Recent(
        ConversationId id, Optional<Customer> customer, Instant started, Instant lastEvent, boolean open, Optional<Text> stage,
        Optional<String> lastSaid, int turns) {

    /** How long it went, or goes on already. */
    Duration length() {
        return Duration.between(started, lastEvent);
    }
}
