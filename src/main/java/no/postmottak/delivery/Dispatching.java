package no.postmottak.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.postmottak.delivery.Dispatch.Attempt;
import no.postmottak.delivery.Dispatch.Errand;
import no.postmottak.delivery.Dispatch.Outcome;
import no.postmottak.delivery.SealedEnvelopes.HandedOut;

/**
 * Brings envelopes to receivers and tells them of new ones, as often as it takes. That the receiver's side took something
 * makes nothing delivered: only the receipt does, and without one by the agreed time it is brought again.
 */
public final class Dispatching {

    /** Longer than any way may take. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final String GATEWAY = "gateway";

    private final Books books;
    private final Inbox inbox;
    private final Transports transports;
    private final Outcomes outcomes;

    /** What is due, what is sealed, and where sealed envelopes lie until they are sent. */
    public record Books(Dispatches dispatches, Ledger ledger, SealedFiles sealed) {}

    /** Writes a sealed envelope to a file of the gateway's own; there is nothing to read in it. */
    @FunctionalInterface
    public interface SealedFiles {
        Path write(HandedOut.Sealed sealed) throws IOException;
    }

    public Dispatching(Books books, Inbox inbox, Transports transports, Outcomes outcomes) {
        this.books = books;
        this.inbox = inbox;
        this.transports = transports;
        this.outcomes = outcomes;
    }

    /** Does once what is due for a receiver. */
    public void look(Authorities.Listed receiver) {
        transports.telling(receiver).ifPresent(way -> each(receiver, Errand.WEBHOOK, due -> tell(way, due)));
        var way = transports.to(receiver);
        way.ifPresent(through -> takeReceipts(receiver, through));
        each(receiver, Errand.ENVELOPE, due -> attempt(due, receiver, way));
    }

    private void each(Authorities.Listed receiver, Errand errand, java.util.function.Consumer<Dispatch> work) {
        books.dispatches().takeDue(receiver.authority(), errand, now(), LEASE).forEach(work);
    }

    private void attempt(Dispatch due, Authorities.Listed receiver, Optional<Transport> way) {
        // what was taken and not signed for by the agreed time is due again
        if (due.sentAt().isPresent() && !outcomes.overdue(due, now())) {
            return;
        }
        if (way.isEmpty()) {
            outcomes.waiting(due, receiver, now());
        } else if (way.get().isSealedOnTheWay()) {
            bring(due, receiver, way.get(), Path.of(""));
        } else {
            sealAndBring(due, receiver, way.get());
        }
    }

    private void sealAndBring(Dispatch due, Authorities.Listed receiver, Transport way) {
        switch (inbox.envelope(due.delivery(), GATEWAY)) {
            case HandedOut.Held held -> outcomes.failed(attempt(due, Outcome.HELD, Unfit.told(held.reasons())));
            case HandedOut.Sealed sealed -> bring(due, receiver, way, sealed);
            case HandedOut.Unsealed plain -> refuse(due, plain);
        }
    }

    /** Nothing goes out unsealed, whatever the list says. */
    private void refuse(Dispatch due, HandedOut.Unsealed plain) {
        try (var unread = plain.content()) {
            outcomes.failed(attempt(due, Outcome.HELD, "NOT_SEALED"));
        } catch (IOException unclosed) {
            outcomes.failed(attempt(due, Outcome.HELD, "NOT_SEALED"));
        }
    }

    private void bring(Dispatch due, Authorities.Listed receiver, Transport way, HandedOut.Sealed sealed) {
        try {
            var file = books.sealed().write(sealed);
            try {
                bring(due, receiver, way, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            outcomes.failed(failure(due, unwritable));
        }
    }

    private void bring(Dispatch due, Authorities.Listed receiver, Transport way, Path file) {
        Transport.Taken taken;
        try {
            taken = way.bring(due.delivery(), file);
        } catch (IOException | RuntimeException failed) {
            outcomes.failed(failure(due, failed));
            return;
        }
        outcomes.taken(attempt(due, Outcome.TAKEN, taken.code()), receiver);
        taken.receipt().ifPresent(receipt -> confirm(due.delivery().id(), receiver, receipt));
    }

    private void tell(Transport way, Dispatch due) {
        try {
            var taken = way.bring(due.delivery(), Path.of(""));
            outcomes.told(attempt(due, Outcome.TAKEN, taken.code()));
        } catch (IOException | RuntimeException failed) {
            outcomes.untold(failure(due, failed));
        }
    }

    private void takeReceipts(Authorities.Listed receiver, Transport way) {
        try {
            for (var laid : way.receipts()) {
                confirm(laid.delivery(), receiver, laid.compactJws());
                laid.removal().remove();
            }
        } catch (IOException | RuntimeException later) {
            outcomes.receiptsUnread(receiver.authority(), later.getClass().getSimpleName());
        }
    }

    /** A false one is refused with an alarm, and the delivery stays undelivered. */
    private void confirm(DeliveryId id, Authorities.Listed receiver, String receipt) {
        inbox.confirmBySystem(id, receiver.authority(), receipt);
    }

    private Attempt failure(Dispatch due, Exception failed) {
        return switch (failed) {
            case Transport.NeverTaken never -> attempt(due, Outcome.REFUSED, code(never));
            case Transport.NotTaken not -> attempt(due, Outcome.FAILED, code(not));
            default -> attempt(due, Outcome.FAILED, failed.getClass().getSimpleName());
        };
    }

    private static String code(IOException told) {
        return Optional.ofNullable(told.getMessage()).orElse("");
    }

    private Attempt attempt(Dispatch due, Outcome outcome, String detail) {
        return new Attempt(due, now(), outcome, detail);
    }

    private Instant now() {
        return books.ledger().clock().instant();
    }
}
