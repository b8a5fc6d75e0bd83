package no.postmottak.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Dispatch.Attempt;
import no.postmottak.delivery.Dispatch.Outcome;
import no.postmottak.journal.Event;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.review.SetAsides;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submissions;

/** Writes down what tries came to, says when the next one is, and asks a person when there is none. */
public final class Outcomes {

    private final Books books;
    private final Ledger ledger;
    private final Backoff backoff;
    private final DispatchAlarm alarm;

    /** Where it is written down. */
    public record Books(Dispatches dispatches, Submissions submissions, SetAsides setAsides) {}

    public Outcomes(Books books, Ledger ledger, Backoff backoff, DispatchAlarm alarm) {
        this.books = books;
        this.ledger = ledger;
        this.backoff = backoff;
        this.alarm = alarm;
    }

    /** Now its receipt is waited for, and looked after when the agreed time is over. */
    void taken(Attempt attempt, Authorities.Listed receiver) {
        var due = attempt.at().plus(receiver.agreement().receiptWithin());
        books.dispatches().record(attempt, Optional.of(due));
    }

    /** It lies in the inbox of a receiver that fetches; counted from when it was laid there. */
    void waiting(Dispatch dispatch, Authorities.Listed receiver, Instant now) {
        var due = dispatch.delivery().offeredAt().plus(receiver.agreement().receiptWithin());
        var attempt = new Attempt(dispatch, now, Outcome.TAKEN, "INBOX");
        // once missed it is alarmed of once: the envelope lies there all the same
        books.dispatches().record(attempt, dispatch.sentAt().isEmpty() ? Optional.of(due) : Optional.empty());
    }

    /** Tells those who run the house; true when it may be brought again, false when that was done long enough. */
    boolean overdue(Dispatch dispatch, Instant now) {
        var isOver = !now.isBefore(dispatch.since().plus(backoff.giveUpAfter()));
        var attempt = new Attempt(dispatch, now, Outcome.OVERDUE, "NO_RECEIPT");
        var isMine = ledger.inOne(() -> {
            if (!books.dispatches().record(attempt, Optional.of(now))) {
                return false;
            }
            ledger.note(dispatch.delivery(), Event.RECEIPT_OVERDUE, "gateway", Map.of());
            return !isOver || park(attempt);
        });
        if (isMine) {
            alarm.overdue(dispatch.delivery().receiver(), dispatch.delivery().id());
        }
        return isMine && !isOver;
    }

    void failed(Attempt attempt) {
        var next = attempt.outcome() == Outcome.REFUSED
                ? Optional.<Instant>empty()
                : backoff.next(attempt.dispatch(), attempt.at());
        var isGivenUp = ledger.inOne(() -> books.dispatches().record(attempt, next) && next.isEmpty() && park(attempt));
        if (isGivenUp) {
            var delivery = attempt.dispatch().delivery();
            alarm.parked(delivery.receiver(), delivery.id(), attempt.detail());
        }
    }

    /** A receiver that cannot be told still has its inbox: nobody is asked, and nothing is lost. */
    void untold(Attempt attempt) {
        var next = attempt.outcome() == Outcome.REFUSED
                ? Optional.<Instant>empty()
                : backoff.next(attempt.dispatch(), attempt.at());
        books.dispatches().record(attempt, next);
        if (next.isEmpty()) {
            var delivery = attempt.dispatch().delivery();
            alarm.parked(delivery.receiver(), delivery.id(), "WEBHOOK " + attempt.detail());
        }
    }

    void told(Attempt attempt) {
        books.dispatches().record(attempt, Optional.empty());
    }

    void receiptsUnread(Authority receiver, String code) {
        alarm.receiptsUnread(receiver, code);
    }

    private boolean park(Attempt attempt) {
        var dispatch = attempt.dispatch();
        var delivery = dispatch.delivery();
        if (!books.dispatches().park(dispatch, attempt.at())) {
            return false;
        }
        var cause = SetAside.Cause.told(
                Step.DELIVER,
                SetAsideReason.NOT_DELIVERED,
                delivery.receiver().code() + ": " + attempt.outcome() + " " + attempt.detail());
        books.setAsides()
                .add(new SetAside(UUID.randomUUID(), delivery.submission(), cause, attempt.at(), Optional.empty()));
        books.submissions().moveTo(delivery.submission(), State.SET_ASIDE);
        ledger.note(
                delivery,
                Event.DELIVERY_PARKED,
                "gateway",
                Map.of("why", attempt.outcome().name()));
        return true;
    }
}
