package no.postmottak.delivery;

import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery.Confirmation;
import no.postmottak.delivery.Receiving.Refusal;
import no.postmottak.delivery.SignedReceipts.Reading;
import no.postmottak.delivery.SignedReceipts.Signers;
import no.postmottak.journal.Event;
import no.postmottak.submission.State;
import no.postmottak.submission.Submissions;
import no.postmottak.vault.Sha256;

/** Takes receivers' confirmations: only proof over the very envelope that lies there makes a delivery delivered. */
final class Confirming {

    private final Deliveries deliveries;
    private final Submissions submissions;
    private final Ledger ledger;
    private final Receivers receivers;

    Confirming(Books books, Ledger ledger, Receivers receivers) {
        this.deliveries = books.deliveries();
        this.submissions = books.submissions();
        this.ledger = ledger;
        this.receivers = receivers;
    }

    Receiving bySystem(DeliveryId id, Authority asking, String compactJws) {
        return ledger.inOne(() -> find(id, asking)
                .map(delivery -> refusalOf(compactJws, delivery)
                        .map(reason -> refused(delivery, reason))
                        .orElseGet(() -> confirmed(delivery, bySystem(asking, compactJws))))
                .orElseGet(Receiving.Absent::new));
    }

    Receiving byOfficer(DeliveryId id, Authority asking, String pseudonym, Sha256 shown) {
        return ledger.inOne(() -> find(id, asking)
                .map(delivery -> shown.equals(delivery.envelope().sha256())
                        ? confirmed(delivery, byOfficer(pseudonym, shown))
                        : refused(delivery, Refusal.OTHER_DIGEST))
                .orElseGet(Receiving.Absent::new));
    }

    private Optional<Delivery> find(DeliveryId id, Authority asking) {
        return deliveries.byId(id).filter(delivery -> delivery.receiver().equals(asking));
    }

    private Optional<Refusal> refusalOf(String compactJws, Delivery delivery) {
        return switch (receivers.receipts().read(compactJws, signersOf(delivery.receiver()))) {
            case Reading.NotAReceipt none -> Optional.of(Refusal.NOT_A_RECEIPT);
            case Reading.UnknownSigner unknown -> Optional.of(Refusal.UNKNOWN_SIGNER);
            case Reading.Statement statement -> refusalOf(statement, delivery);
        };
    }

    private Signers signersOf(Authority receiver) {
        var now = ledger.clock().instant();
        return receivers
                .authorities()
                .find(receiver)
                .map(listed ->
                        new Signers(listed.receiptKeys(), receivers.choice().forReceipts(listed, now)))
                .orElseGet(Signers::nobody);
    }

    private static Optional<Refusal> refusalOf(Reading.Statement statement, Delivery delivery) {
        if (!statement.delivery().equals(delivery.id().toString())) {
            return Optional.of(Refusal.OTHER_DELIVERY);
        }
        return statement.sha256().equals(delivery.envelope().sha256().hex())
                ? Optional.empty()
                : Optional.of(Refusal.OTHER_DIGEST);
    }

    private Confirmation bySystem(Authority asking, String compactJws) {
        return new Confirmation(
                Confirmation.By.SIGNED_RECEIPT, asking.code(), ledger.clock().instant(), compactJws);
    }

    private Confirmation byOfficer(String pseudonym, Sha256 shown) {
        return new Confirmation(
                Confirmation.By.OFFICER, pseudonym, ledger.clock().instant(), shown.hex());
    }

    private Receiving refused(Delivery delivery, Refusal reason) {
        ledger.note(delivery, Event.RECEIPT_REFUSED, delivery.receiver().code(), Map.of("reason", reason.name()));
        receivers.alarms().receipt().refused(delivery.receiver(), reason);
        return new Receiving.Refused(reason);
    }

    private Receiving confirmed(Delivery found, Confirmation confirmation) {
        var others = deliveries.hold(found.submission());
        if (!deliveries.confirm(found.id(), confirmation)) {
            var now = deliveries.byId(found.id()).orElseThrow();
            return now.isDelivered() || now.isReplacedAfterConfirmation()
                    ? new Receiving.AlreadyConfirmed(now)
                    : refused(now, Refusal.NO_LONGER_HERE);
        }
        ledger.note(found, Event.DELIVERED, confirmation.who(), proof(found, confirmation));
        // what was set aside or is on its way to another receiver meanwhile keeps its state
        var isLast = others.stream()
                .filter(Delivery::isInInbox)
                .allMatch(other -> other.isDelivered() || other.id().equals(found.id()));
        if (isLast && isOnlyWaitingForReceivers(found)) {
            submissions.moveTo(found.submission(), State.DELIVERED);
        }
        return new Receiving.Confirmed(deliveries.byId(found.id()).orElseThrow());
    }

    private boolean isOnlyWaitingForReceivers(Delivery delivery) {
        return submissions
                .byId(delivery.submission())
                .filter(submission -> submission.state() == State.ROUTED)
                .isPresent();
    }

    private static Map<String, String> proof(Delivery delivery, Confirmation confirmation) {
        return Map.of(
                "by", confirmation.by().name(),
                "sha256", delivery.envelope().sha256().hex());
    }
}
