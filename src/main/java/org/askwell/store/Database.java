package org.askwell.store;

import static org.askwell.store.Connections.execute;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customers;
import org.askwell.core.notebook.NotebookFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open notebook. There is one writer at a time, and readers beside it who see what was last committed. Safe for use by
 * many threads; its calls block, so none of them belongs on the screen's thread.
 */
public final class Database implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 2;

    private final SqlFailures failures;
    /** All that is open, to be closed from the first to the last: the readers, the writer, the lock. */
    private final Deque<Connection> open;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Connection> readers = new ArrayDeque<>();
    private final Semaphore idleReaders = new Semaphore(READERS);
    private final Conversations conversations = new SqliteConversations(this);
    private final Customers customers = new SqliteCustomers(this);
    private volatile boolean closed;

    private Database(SqlFailures failures, Deque<Connection> open, Connection writer) {
        this.failures = failures;
        this.open = open;
        this.writer = writer;
    }

    /**
     * Opens the notebook for this Askwell alone, makes it and its folder where there is none, and brings it to the newest
     * version; before each step of that, a back-up is put beside it.
     *
     * @param notebookFile where it lies, or is to lie; an empty file is a new notebook
     * @param clock        tells the time for the names of back-ups
     * @throws NotebookFailure if it can't be opened; what is refused is untouched, and a step that fails leaves no trace
     */
    public static Database open(Path notebookFile, InstantSource clock) {
        return open(notebookFile, clock, new Migrator(Migrations.ALL));
    }

    static Database open(Path notebookFile, InstantSource clock, Migrator migrator) {
        var file = NotebookFile.at(notebookFile);
        var failures = new SqlFailures(file.toString());
        var open = new ArrayDeque<Connection>();
        boolean done = false;
        try {
            open.push(NotebookLock.take(file));
            var preparation = new NotebookPreparation(file, migrator, clock);
            preparation.makeOrCheck();
            var writer = Connections.writing(file.path());
            open.push(writer);
            preparation.migrate(writer);
            var database = new Database(failures, open, writer);
            for (int i = 0; i < READERS; i++) {
                var reader = Connections.reading(file.path());
                open.push(reader);
                database.readers.push(reader);
            }
            done = true;
            return database;
        } catch (IOException e) {
            throw file.failure(e);
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            if (!done) {
                closeAll(open);
            }
        }
    }

    /** The conversations in this notebook, as long as it is open. */
    public Conversations conversations() {
        return conversations;
    }

    /** The customers in this notebook, as long as it is open. */
    public Customers customers() {
        return customers;
    }

    /** Waits for those who read and write now, and closes the notebook. To close it again does nothing. */
    @Override
    public void close() {
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                idleReaders.acquireUninterruptibly(READERS);
                idleReaders.release(READERS);
                closeAll(open);
            }
        } finally {
            writing.unlock();
        }
    }

    /** Does all of that work or none of it; what it did is on the disk on return. */
    <T> T write(Work<T> work) {
        writing.lock();
        boolean committed = false;
        try {
            checkOpen();
            execute(writer, "begin immediate");
            var result = work.with(writer);
            execute(writer, "commit");
            committed = true;
            return result;
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            if (!committed) {
                Connections.rollBack(writer);
            }
            writing.unlock();
        }
    }

    /** Does that work on what was last committed; it may not write. */
    <T> T read(Work<T> work) {
        idleReaders.acquireUninterruptibly();
        try {
            checkOpen();
            var reader = takeReader();
            try {
                return work.with(reader);
            } finally {
                giveBack(reader);
            }
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            idleReaders.release();
        }
    }

    /** What is in the notebook can't be what was written into it. */
    NotebookFailure damaged(String what, Throwable cause) {
        return failures.damaged(what, cause);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the notebook is closed");
        }
    }

    private Connection takeReader() {
        synchronized (readers) {
            return readers.pop();
        }
    }

    private void giveBack(Connection reader) {
        synchronized (readers) {
            readers.push(reader);
        }
    }

    private static void closeAll(Deque<Connection> connections) {
        while (!connections.isEmpty()) {
            try {
                connections.pop().close();
            } catch (SQLException e) {
                // what was committed is in the log at least, and is found there when it is opened next
                log.warn("a connection to the notebook didn't close well", e);
            }
        }
    }

    /** Something to do with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
