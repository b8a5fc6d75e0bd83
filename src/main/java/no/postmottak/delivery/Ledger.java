package no.postmottak.delivery;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;

/** One transaction per action, each with its journal entry. */
public record Ledger(Transactions transactions, Journal journal, Clock clock) {

    <T> T inOne(Supplier<T> work) {
        return transactions.inOne(work);
    }

    /** Tells of a delivery under its submission, whose story it is part of. */
    void note(Delivery delivery, Event event, String actor, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("delivery", delivery.id().toString());
        all.put("receiver", delivery.receiver().code());
        journal.append(new Entry(delivery.submission().value(), event, actor, clock.instant(), all));
    }
}
