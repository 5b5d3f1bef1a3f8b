package org.askwell.ui.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.askwell.core.conversation.Conversation;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.work.BackgroundWork;

/** The customer of a conversation, as the notebook knows them. */
final class TalkCustomer {
    private static final int MOST_CUSTOMERS = 500;

    private final Conversation conversation;
    private final Customers customers;
    private final BackgroundWork work;
    private final Supplier<UUID> newIds;
    private final Consumer<Exception> problem;
    private final ObservableList<Customer> known = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Customer>> customer = new ReadOnlyObjectWrapper<>(this, "customer", Optional.empty());

    /**
     * @param newIds  where the id of a new customer comes from
     * @param problem hears of what failed
     */
    TalkCustomer(Conversation conversation, Customers customers, BackgroundWork work, Supplier<UUID> newIds, Consumer<Exception> problem) {
        this.conversation = conversation;
        this.customers = customers;
        this.work = work;
        this.newIds = newIds;
        this.problem = problem;
        follow();
    }

    /** Whom the conversation is with, once that is known. */
    ReadOnlyObjectProperty<Optional<Customer>> customerProperty() {
        return customer.getReadOnlyProperty();
    }

    /** The customers to choose from, filled by {@link #lookUp}. */
    ObservableList<Customer> known() {
        return FXCollections.unmodifiableObservableList(known);
    }

    /** Fills {@link #known}. */
    void lookUp() {
        work.run(() -> customers.byName(MOST_CUSTOMERS)).onDone(known::setAll).onProblem(problem);
    }

    /** Finds the customer of that name in the notebook, or puts a new one there. In order: they are on the disk before what comes later. */
    void named(String name, Consumer<Customer> found) {
        work.inOrder(() -> find(name).orElseGet(() -> add(name))).onDone(found).onProblem(problem);
    }

    /** Shows the customer whom the conversation names now. */
    void follow() {
        var wanted = conversation.customer();
        if (wanted.isEmpty()) {
            customer.set(Optional.empty());
        } else if (!customer.get().map(Customer::id).equals(wanted)) {
            work.inOrder(() -> customers.find(wanted.get())).onDone(found -> {
                if (conversation.customer().equals(wanted)) {
                    customer.set(found);
                }
            }).onProblem(problem);
        }
    }

    private Optional<Customer> find(String name) {
        return customers.byName(MOST_CUSTOMERS).stream()
                .filter(c -> c.name().equalsIgnoreCase(name) || CustomerName.of(c).equalsIgnoreCase(name))
                .findFirst();
    }

    private Customer add(String name) {
        var fresh = new Customer(new CustomerId(newIds.get()), name, Optional.empty(), Optional.empty());
        customers.put(fresh);
        return fresh;
    }
}
