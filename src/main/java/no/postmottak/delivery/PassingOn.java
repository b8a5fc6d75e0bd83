package no.postmottak.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.filing.Appealed;
import no.postmottak.journal.Event;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.routing.RoutedTo;
import no.postmottak.submission.Errand;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionKind;

/** Moves a delivery out of an inbox again: back to the mail room, or on to another authority. */
final class PassingOn {

    private final Books books;
    private final Ledger ledger;
    private final Authorities authorities;
    private final HolderMoves holderMoves;

    PassingOn(Books books, Ledger ledger, Authorities authorities) {
        this.books = books;
        this.ledger = ledger;
        this.authorities = authorities;
        this.holderMoves = new HolderMoves(books, ledger);
    }

    Handover returned(DeliveryId id, Authority asking, String actor, String reason) {
        return outOfInbox(id, asking, Status.RETURNED, delivery -> {
            var cause =
                    SetAside.Cause.told(Step.ROUTE, SetAsideReason.RETURNED_BY_RECEIVER, asking.code() + ": " + reason);
            books.setAsides()
                    .add(new SetAside(
                            UUID.randomUUID(),
                            delivery.submission(),
                            cause,
                            ledger.clock().instant(),
                            Optional.empty()));
            books.submissions().moveTo(delivery.submission(), State.SET_ASIDE);
            ledger.note(delivery, Event.RETURNED, actor, Map.of());
        });
    }

    Handover forwarded(DeliveryId id, Authority asking, Forwarding forwarding) {
        var to = forwarding.to();
        if (to.equals(asking) || !authorities.knows(to)) {
            return new Handover.NoSuchReceiver(to);
        }
        return outOfInbox(id, asking, Status.FORWARDED, delivery -> {
            sendOn(delivery, forwarding);
            holderMoves.after(delivery, forwarding);
            supplementsOf(delivery).forEach(each -> {
                if (books.deliveries().close(each.id(), Status.FORWARDED)) {
                    sendOn(each, forwarding);
                }
            });
        });
    }

    /** Takes a delivery out of the inbox to be weighed and routed as another kind, by an officer's word. */
    Handover treatedAs(DeliveryId id, Authority asking, SubmissionKind kind, String actor) {
        return outOfInbox(id, asking, Status.FORWARDED, delivery -> {
            books.submissions().treatAs(delivery.submission(), kind);
            books.outbox().add(new Errand(delivery.submission(), Step.WEIGH));
            ledger.note(delivery, Event.TREATED_AS, actor, Map.of("kind", kind.name()));
        });
    }

    private void sendOn(Delivery delivery, Forwarding forwarding) {
        var submission = delivery.submission();
        var to = forwarding.to();
        books.routings()
                .record(
                        submission,
                        new RoutedTo(to, "forwarded", forwarding.why().reason()));
        books.outbox().add(new Errand(submission, Step.DELIVER));
        books.submissions().moveTo(submission, State.ROUTED);
        var details = Map.of("to", to.code(), "why", forwarding.why().name());
        ledger.note(delivery, Event.FORWARDED, forwarding.actor(), details);
    }

    /** What supplements an appeal and lies in the same inbox goes where the appeal goes. */
    private List<Delivery> supplementsOf(Delivery delivery) {
        return books.cases().appeals().supplementing(delivery.submission()).stream()
                .map(Appealed::submission)
                .distinct()
                .flatMap(later -> books.deliveries().hold(later).stream())
                .filter(Delivery::isInInbox)
                .filter(each -> each.receiver().equals(delivery.receiver()))
                .toList();
    }

    private Handover outOfInbox(DeliveryId id, Authority asking, Status status, Consumer<Delivery> then) {
        return ledger.inOne(() -> {
            var found = books.deliveries()
                    .byId(id)
                    .filter(delivery -> delivery.receiver().equals(asking));
            if (found.isEmpty()) {
                return new Handover.Absent();
            }
            books.deliveries().hold(found.get().submission());
            if (!books.deliveries().close(id, status)) {
                return new Handover.NoLongerHere();
            }
            then.accept(found.get());
            return new Handover.Done();
        });
    }
}
