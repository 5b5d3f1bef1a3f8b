package org.askwell.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Address;
import org.askwell.core.text.Folding;

/** The customers in the notebook's table. */
final class SqliteCustomers implements Customers {
    private final Database database;

    SqliteCustomers(Database database) {
        this.database = database;
    }

    @Override
    public void put(Customer customer) {
        database.write(connection -> {
            try (var upsert = connection.prepareStatement("""
                    insert into customer (id, name, company, address, sorting) values (?, ?, ?, ?, ?)
                    on conflict do update set
                      name = excluded.name, company = excluded.company, address = excluded.address, sorting = excluded.sorting""")) {
                upsert.setString(1, customer.id().toString());
                upsert.setString(2, customer.name());
                upsert.setString(3, customer.company().orElse(null));
                upsert.setString(4, customer.address().map(Address::form).orElse(null));
                // so that "Åse" and "ase" stand together whatever the language
                upsert.setString(5, Folding.fold(customer.name()));
                return upsert.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("select id, name, company, address from customer where id = ?")) {
                select.setString(1, id.toString());
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(customer(rows)) : Optional.<Customer>empty();
                }
            }
        });
    }

    @Override
    public List<Customer> byName(int limit) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("""
                    select id, name, company, address from customer order by sorting, name, id limit ?""")) {
                select.setInt(1, limit);
                var customers = new ArrayList<Customer>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        customers.add(customer(rows));
                    }
                }
                return customers;
            }
        });
    }

    @Override
    public boolean remove(CustomerId id) {
        return database.write(connection -> {
            // an event can be undone: a customer of before is needed as much as the one of now
            try (var delete = connection.prepareStatement("""
                    delete from customer where id = ?1
                      and not exists (select 1 from event where kind = 'customer' and subject = ?1)""")) {
                delete.setString(1, id.toString());
                delete.executeUpdate();
            }
            try (var select = connection.prepareStatement("select 1 from customer where id = ?")) {
                select.setString(1, id.toString());
                try (var rows = select.executeQuery()) {
                    return !rows.next();
                }
            }
        });
    }

    private Customer customer(ResultSet rows) throws SQLException {
        try {
            return new Customer(
                    CustomerId.of(rows.getString("id")),
                    rows.getString("name"),
                    Optional.ofNullable(rows.getString("company")),
                    Optional.ofNullable(rows.getString("address")).map(Address::new));
        } catch (IllegalArgumentException e) {
            throw database.damaged("a customer can't be read", e);
        }
    }
}
