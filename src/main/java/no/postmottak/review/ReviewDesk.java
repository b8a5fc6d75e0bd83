package no.postmottak.review;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** Where mail-room staff decide what becomes of set-aside submissions; every decision sends them on. */
public final class ReviewDesk {

    private final Transactions transactions;
    private final SetAsides setAsides;
    private final Outbox outbox;
    private final Register register;

    /** Where and when decisions are written down. */
    public record Register(Submissions submissions, Journal journal, Clock clock) {}

    public ReviewDesk(Transactions transactions, SetAsides setAsides, Outbox outbox, Register register) {
        this.transactions = transactions;
        this.setAsides = setAsides;
        this.outbox = outbox;
        this.register = register;
    }

    /** What deciding came to. */
    public enum Result {
        SENT_ON,
        ALREADY_RESOLVED,
        NOT_THERE
    }

    /** Sends a submission on as a person decided, once, whoever else decides at the same time. */
    public Result resolve(UUID id, Resolution.Action action, String actor, String note) {
        return transactions.inOne(() -> {
            var item = setAsides.byId(id);
            if (item.isEmpty()) {
                return Result.NOT_THERE;
            }
            var resolution = new Resolution(action, actor, register.clock().instant(), note);
            if (!setAsides.resolve(id, resolution)) {
                return Result.ALREADY_RESOLVED;
            }
            sendOn(item.get(), action, actor);
            return Result.SENT_ON;
        });
    }

    /** What a person last decided about case or receiver, if anybody has; other answers leave that as it was. */
    public Optional<Resolution.Action> lastDecisionOn(SubmissionId submission) {
        return setAsides.of(submission).stream()
                .flatMap(item -> item.resolution().stream())
                .map(Resolution::action)
                .filter(action ->
                        !(action instanceof Resolution.Action.TryAgain || action instanceof Resolution.Action.TreatAs))
                .reduce((earlier, later) -> later);
    }

    /** Whether a person was asked for this reason, and let it go on as it was or to an authority they chose. */
    public boolean hasAnswered(SubmissionId submission, SetAsideReason reason) {
        return setAsides.of(submission).stream()
                .filter(item -> item.cause().reason() == reason)
                .flatMap(item -> item.resolution().stream())
                .map(Resolution::action)
                .anyMatch(action ->
                        action instanceof Resolution.Action.TryAgain || action instanceof Resolution.Action.SendTo);
    }

    private void sendOn(SetAside item, Resolution.Action action, String actor) {
        var step = switch (action) {
            // with another case the deadline and the sender's role are weighed anew
            case Resolution.Action.FileOn fileOn -> Step.WEIGH;
            case Resolution.Action.TryAgain tryAgain -> item.cause().step();
            case Resolution.Action.SendTo sendTo -> Step.ROUTE;
            // another kind is asked other things, and may have another receiver
            case Resolution.Action.TreatAs treatAs -> Step.WEIGH;
        };
        if (action instanceof Resolution.Action.TreatAs treatAs) {
            register.submissions().treatAs(item.submission(), treatAs.kind());
        }
        outbox.add(new Errand(item.submission(), step));
        register.journal()
                .append(new Entry(
                        item.submission().value(),
                        Event.RESOLVED,
                        actor,
                        register.clock().instant(),
                        Map.of("action", action.getClass().getSimpleName(), "step", step.name())));
    }
}
