package org.askwell.core.customer;

import java.util.List;
import java.util.Optional;

/**
 * The customers in the notebook. Calls block until they are done, and a change is on disk when its call returns; never
 * call it on the screen's thread. Safe for use by many threads. Each call may throw a
 * {@link org.askwell.core.notebook.NotebookFailure}.
 */
public interface Customers {
    /** Adds the customer, or puts it in the place of the one with the same id. */
    void put(Customer customer);

    /** The customer with that id, if there is one. */
    Optional<Customer> find(CustomerId id);

    /** All customers by name, at most {@code limit} of them. */
    List<Customer> byName(int limit);

    /**
     * Removes the customer for good, unless a conversation is or once was with them: then they stay.
     *
     * @return whether there is no such customer now
     */
    boolean remove(CustomerId id);
}
