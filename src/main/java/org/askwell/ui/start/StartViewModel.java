package org.askwell.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.work.BackgroundWork;

/** What the notebook holds, as the start screen shows it. For the JavaFX thread only. */
final class StartViewModel {
    static final int RECENT = 50;
    static final int CUSTOMERS = 200;

    private final Conversations conversations;
    private final Customers customers;
    private final Playbooks playbooks;
    private final BackgroundWork work;
    private final Consumer<? super Exception> problem;

    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ObservableList<KnownCustomer> known = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<Optional<Recent>> open = new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());

    StartViewModel(
            Conversations conversations, Customers customers, Playbooks playbooks, BackgroundWork work,
            Consumer<? super Exception> problem) {
        this.conversations = conversations;
        this.customers = customers;
        this.playbooks = playbooks;
        this.work = work;
        this.problem = problem;
    }

    private record Loaded(List<Recent> recent, List<KnownCustomer> known, int count) {}

    /** Reads the notebook again, and then says so. */
    void refresh(Runnable done) {
        work.run(this::load).onDone(l -> {
            recent.setAll(l.recent());
            known.setAll(l.known());
            count.set(l.count());
            open.set(l.recent().stream().filter(Recent::open).findFirst());
            loaded.set(true);
            done.run();
        }).onProblem(problem);
    }

    /** The latest conversations, the newest first. */
    ObservableList<Recent> recent() {
        return recent;
    }

    /** The customers by name. */
    ObservableList<KnownCustomer> known() {
        return known;
    }

    /** How many conversations there are in all. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether the notebook was read: before, empty lists mean nothing. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The latest conversation that was not ended. */
    ReadOnlyObjectProperty<Optional<Recent>> openProperty() {
        return open.getReadOnlyProperty();
    }

    private Loaded load() {
        var known = new HashMap<CustomerId, Optional<Customer>>();
        var list = conversations.recent(RECENT).stream().map(s -> recent(s, known)).toList();
        return new Loaded(list, customers.byName(CUSTOMERS).stream().map(c -> known(c, list)).toList(), conversations.count());
    }

    private Recent recent(Conversations.Summary summary, Map<CustomerId, Optional<Customer>> known) {
        var customer = summary.customer().flatMap(id -> known.computeIfAbsent(id, customers::find));
        var stage = summary.stage().flatMap(id -> playbooks.find(summary.playbook()).flatMap(p -> p.stage(id)));
        return new Recent(summary.id(), customer, summary.started(), summary.ended().orElse(summary.lastEvent()),
                summary.ended().isEmpty(), stage.map(s -> s.name()), summary.lastSaid(), summary.turns());
    }

    private static KnownCustomer known(Customer customer, List<Recent> recent) {
        return new KnownCustomer(customer, recent.stream()
                .filter(r -> r.customer().filter(c -> c.id().equals(customer.id())).isPresent()).findFirst());
    }
}
