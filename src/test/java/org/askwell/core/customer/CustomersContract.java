package org.askwell.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.askwell.core.playbook.Address;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Customers} must do. */
public abstract class CustomersContract {
    private final CustomerId id = new CustomerId(new UUID(1, 1));

    /** The customers under test, in a notebook that was empty when the test began. */
    protected abstract Customers customers();

    /** Closes the notebook and opens it again. */
    protected abstract void reopen();

    @Test
    void anEmptyNotebookHasNoCustomers() {
        assertThat(customers().find(id)).isEmpty();
        assertThat(customers().byName(10)).isEmpty();
    }

    @Test
    void aCustomerComesBackAsItWas() {
        var full = new Customer(id, "Nguyễn Thị \"Hoa\"", Optional.of("O'Brien & Søn; --"), Optional.of(new Address("chị")));
        var bare = new Customer(new CustomerId(new UUID(2, 2)), "Ingrid", Optional.empty(), Optional.empty());
        customers().put(full);
        customers().put(bare);
        reopen();

        assertThat(customers().find(id)).contains(full);
        assertThat(customers().find(bare.id())).contains(bare);
    }

    @Test
    void aCustomerTakesThePlaceOfTheOneWithTheSameId() {
        customers().put(new Customer(id, "Ingrid", Optional.of("Nordlys"), Optional.of(new Address("du"))));
        var renamed = new Customer(id, "Ingrid Moe", Optional.empty(), Optional.empty());
        customers().put(renamed);

        assertThat(customers().find(id)).contains(renamed);
        assertThat(customers().byName(10)).containsExactly(renamed);
    }

    @Test
    void aRemovedCustomerIsGone() {
        customers().put(new Customer(id, "Ingrid", Optional.empty(), Optional.empty()));
        assertThat(customers().remove(id)).isTrue();
        assertThat(customers().remove(id)).isTrue();
        reopen();

        assertThat(customers().find(id)).isEmpty();
        assertThat(customers().byName(10)).isEmpty();
    }

    @Test
    void customersStandByNameWhateverItsCapitalsAndAccents() {
        var names = List.of("Zoe", "Øystein", "émile", "adam", "Đặng", "Élodie", "Bea", "Ewa", "Otto");
        for (int i = 0; i < names.size(); i++) {
            customers().put(new Customer(new CustomerId(new UUID(3, i)), names.get(i), Optional.empty(), Optional.empty()));
        }

        assertThat(customers().byName(10)).extracting(Customer::name)
                .containsExactly("adam", "Bea", "Đặng", "Élodie", "émile", "Ewa", "Otto", "Øystein", "Zoe");
        assertThat(customers().byName(2)).extracting(Customer::name).containsExactly("adam", "Bea");
    }
}
