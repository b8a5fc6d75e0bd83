package no.postmottak.gateway;

import java.util.function.Supplier;
import no.postmottak.store.Transactions;

/** Transactions that nudge the relay after each commit, so that errands do not wait for the sweep. */
public final class NudgingTransactions implements Transactions {

    private final Transactions transactions;
    private final Runnable nudge;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    public NudgingTransactions(Transactions transactions, Runnable nudge) {
        this.transactions = transactions;
        this.nudge = nudge;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        var outer = depth.get();
        depth.set(outer + 1);
        try {
            return transactions.inOne(work);
        } finally {
            depth.set(outer);
            if (outer == 0) {
                nudge.run();
            }
        }
    }
}
