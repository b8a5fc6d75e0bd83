package no.postmottak.store.adapter;

import java.util.function.Supplier;
import no.postmottak.store.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Transactions of the database; every adapter that works inside one, on the same thread, joins it. */
public final class JdbiTransactions implements Transactions {

    private final Jdbi jdbi;

    public JdbiTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return jdbi.inTransaction(handle -> work.get());
    }
}
