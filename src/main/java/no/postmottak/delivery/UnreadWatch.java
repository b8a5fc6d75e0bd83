package no.postmottak.delivery;

import java.time.Duration;
import java.util.Map;
import no.postmottak.casefile.Authority;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;

/** Raises an alarm when something with a term lies unread too long; urgent things are waited for less. */
public final class UnreadWatch {

    private final DeadlineBoard board;
    private final Ledger ledger;
    private final Patience patience;
    private final Alarm alarm;

    /** How long things may lie unread. */
    public record Patience(Duration ordinary, Duration urgent) {}

    /** Tells those who run the house: with whom it lies, and nothing of what it is. */
    @FunctionalInterface
    public interface Alarm {
        void leftUnread(Authority receiver, DeliveryId delivery);
    }

    public UnreadWatch(DeadlineBoard board, Ledger ledger, Patience patience, Alarm alarm) {
        this.board = board;
        this.ledger = ledger;
        this.patience = patience;
        this.alarm = alarm;
    }

    /** Looks once; each delivery is alarmed of once, and stays on top of the inbox until it is taken. */
    public void look() {
        var now = ledger.clock().instant();
        ledger.transactions()
                .inOne(() -> {
                    var left = board.leaveUnread(now, now.minus(patience.ordinary()), now.minus(patience.urgent()));
                    left.forEach(each -> ledger.journal()
                            .append(new Entry(
                                    each.submission().value(),
                                    Event.LEFT_UNREAD,
                                    "gateway",
                                    now,
                                    Map.of(
                                            "receiver", each.receiver().code(),
                                            "delivery", each.delivery().toString()))));
                    return left;
                })
                .forEach(each -> alarm.leftUnread(each.receiver(), each.delivery()));
    }
}
