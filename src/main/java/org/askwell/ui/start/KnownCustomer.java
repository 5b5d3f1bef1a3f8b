package org.askwell.ui.start;

import java.util.Optional;

import org.askwell.core.customer.Customer;

/**
 * A customer in the list.
 *
 * @param last the latest conversation with them among the recent ones
 */
record KnownCustomer(Customer customer, Optional<Recent> last) {}
