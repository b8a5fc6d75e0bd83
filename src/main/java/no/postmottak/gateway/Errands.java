package no.postmottak.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.review.SetAsides;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Errand;
import no.postmottak.submission.LeaseLost;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submissions;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes errands from messages, hands submissions on in one transaction, and sees to those that fail. */
public final class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Books books;
    private final HeldLeases leases;
    private final RetriesByStep retries;
    private final Clock clock;

    /** Everything that is written in when a submission moves on. */
    public record Books(
            Transactions transactions, Submissions submissions, Outbox outbox, SetAsides setAsides, Journal journal) {}

    /** Notices are tried far longer than the rest: a mail server may be away for days. */
    public record RetriesByStep(Retries steps, Retries notices) {

        Retries of(Step step) {
            return step == Step.NOTIFY ? notices : steps;
        }
    }

    public Errands(Books books, HeldLeases leases, RetriesByStep retries, Clock clock) {
        this.books = books;
        this.leases = leases;
        this.retries = retries;
        this.clock = clock;
    }

    /** Begins the errand a message stands for, unless it is done or in other hands. */
    public Handed take(@Nullable String message) {
        var errand = Optional.ofNullable(message).flatMap(ErrandMessage::read);
        if (errand.isEmpty()) {
            // never what it says: whoever put it there may have put in anything
            LOG.error("ALARM: a message on a queue is no errand of ours, and was thrown away");
        }
        var lease = errand.flatMap(each -> books.outbox().take(each, leases.time()));
        lease.ifPresent(leases::hold);
        return lease.<Handed>map(mine ->
                        Visit.of(mine, books.submissions().byId(mine.errand().submission())))
                .orElseGet(Elsewhere::new);
    }

    /** What is known by then is written down before the next document is read. */
    public void handOnToRead(Visit visit) {
        finish(visit, Step.READ);
    }

    /** One document is recognised at a time, so that what is more urgent waits for no more than that. */
    public void handOnToRecognise(Visit visit) {
        finish(visit, Step.RECOGNISE);
    }

    /** Nobody waits for the copies but the envelope they go into. */
    public void handOnToWeighAndCopy(Visit visit) {
        finish(visit, Step.WEIGH, Step.COPY);
    }

    /** Weighing is also when the sender can be told what is missing. */
    public void handOnToFileAndTellTheSender(Visit visit) {
        finish(visit, Step.FILE, Step.NOTIFY);
    }

    public void handOnToRoute(Visit visit) {
        finish(visit, Step.ROUTE);
    }

    public void handOnToDeliver(Visit visit) {
        finish(visit, Step.DELIVER);
    }

    public void handOnToTellTheSender(Visit visit) {
        finish(visit, Step.NOTIFY);
    }

    public void close(Visit visit) {
        finish(visit);
    }

    private void finish(Visit visit, Step... next) {
        books.transactions().inOne(() -> {
            visit.entries().forEach(Runnable::run);
            for (var step : next) {
                books.outbox().add(new Errand(visit.lease().errand().submission(), step));
            }
            books.outbox().done(visit.lease());
        });
        leases.release(visit.lease());
    }

    /** Gives a failed errand back for another try; a visit with a question comes out when tries are used up. */
    public Visit tryAgainLater(Exchange exchange) {
        var failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        if (!(exchange.getMessage().getBody() instanceof Visit visit)) {
            // the errand was not even begun: its message will come again from the outbox
            throw new IllegalStateException("an errand could not be begun: " + Failures.code(failure));
        }
        leases.release(visit.lease());
        // a question that could not be written down is asked again by the next try
        var unanswered = Visit.of(visit.lease(), visit.submission());
        if (failure instanceof LeaseLost) {
            return unanswered;
        }
        LOG.warn("{} failed at try {}", visit, visit.lease().attempt(), Failures.withoutMessages(failure));
        return giveBack(unanswered, Failures.code(failure));
    }

    private Visit giveBack(Visit visit, String code) {
        var step = visit.lease().errand().step();
        var policy = retries.of(step);
        if (step == Step.SEARCH || !policy.areUsedUp(visit.lease().attempt())) {
            // a scanner is asked until it answers: the submission goes its way meanwhile
            books.outbox().postpone(visit.lease(), policy.after(visit.lease().attempt()), code);
            return visit;
        }
        // a submission is whole without a notice, and without copies: neither is worth stopping it for
        if (step == Step.NOTIFY || step == Step.COPY) {
            books.outbox().park(visit.lease(), code);
            return visit;
        }
        return visit.asking(SetAside.Cause.told(step, SetAsideReason.STEP_FAILED, code));
    }

    /** Puts a submission before a person: with what the desk found out, and the question it has. */
    public void setAside(Visit visit) {
        var cause = visit.question().orElseThrow();
        books.transactions().inOne(() -> {
            if (cause.reason() != SetAsideReason.STEP_FAILED) {
                visit.entries().forEach(Runnable::run);
            }
            enterSetAside(visit, cause);
            if (cause.reason() == SetAsideReason.STEP_FAILED) {
                books.outbox().park(visit.lease(), cause.detail());
            } else {
                books.outbox().done(visit.lease());
            }
        });
        leases.release(visit.lease());
    }

    private void enterSetAside(Visit visit, SetAside.Cause cause) {
        var id = visit.lease().errand().submission();
        var now = clock.instant();
        books.setAsides().add(new SetAside(UUID.randomUUID(), id, cause, now, java.util.Optional.empty()));
        books.submissions().moveTo(id, State.SET_ASIDE);
        books.journal()
                .append(new Entry(
                        id.value(),
                        Event.SET_ASIDE,
                        "gateway",
                        now,
                        Map.of(
                                "step",
                                cause.step().name(),
                                "reason",
                                cause.reason().name())));
    }
}
