package no.postmottak.store;

import java.util.function.Supplier;

/** All or nothing: what is done inside one of these is committed together, and durable when it returns. */
public interface Transactions {

    /** Does the work in one transaction; inside a running one it joins that one. */
    <T> T inOne(Supplier<T> work);

    /** The same for work without an answer. */
    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }
}
