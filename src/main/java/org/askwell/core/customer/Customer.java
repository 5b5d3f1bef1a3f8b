package org.askwell.core.customer;

import java.util.Optional;

import org.askwell.core.playbook.Address;

/**
 * The person or company that is sold to.
 *
 * @param name    of the person, or of the company where the person isn't known; not blank
 * @param company where the person works, if that matters
 * @param address how they wish to be spoken to; empty for the language's usual form
 */
public record Customer(CustomerId id, String name, Optional<String> company, Optional<Address> address) {
    public Customer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a customer has no name");
        }
        name = name.strip();
        company = company.map(String::strip).filter(c -> !c.isEmpty());
    }
}
