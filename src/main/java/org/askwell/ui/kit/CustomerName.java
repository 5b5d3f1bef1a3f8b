package org.askwell.ui.kit;

import org.askwell.core.customer.Customer;

/** How a customer is called in one line. */
public final class CustomerName {
    private CustomerName() {}

    /** Company and person, or the one that is known: “Nordlys Dental · Ingrid Moe”. */
    public static String of(Customer customer) {
        return customer.company().map(company -> company + " · " + customer.name()).orElse(customer.name());
    }
}
