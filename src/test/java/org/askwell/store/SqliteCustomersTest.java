package org.askwell.store;

import java.nio.file.Path;

import org.askwell.core.customer.Customers;
import org.askwell.core.customer.CustomersContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteCustomersTest extends CustomersContract {
    @TempDir
    private Path folder;
    private OpenNotebook notebook;

    @BeforeEach
    void open() {
        notebook = new OpenNotebook(folder);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Override
    protected Customers customers() {
        return notebook.database().customers();
    }

    @Override
    protected void reopen() {
        notebook.reopen();
    }
}
