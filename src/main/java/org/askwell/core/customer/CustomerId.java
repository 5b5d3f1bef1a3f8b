package org.askwell.core.customer;

import java.util.UUID;

/** Names one customer, in this notebook and in every other. */
public record CustomerId(UUID value) {
    /** Reads what {@link #toString} wrote; {@link IllegalArgumentException} for every other text. */
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
