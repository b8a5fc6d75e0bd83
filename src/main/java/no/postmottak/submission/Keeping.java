package no.postmottak.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.vault.Vault;

/**
 * The door every way in ends at: documents stream into the vault, then one transaction enters the submission, its
 * journal entry and its first errand, and only then is there a receipt. Nothing is read or judged here.
 */
public final class Keeping {

    private final Room room;
    private final Desk desk;
    private final Clock clock;
    private final RandomGenerator random;

    /** Where documents are put, and how many. */
    public record Room(Vault vault, IntakeLimits limits) {}

    /** Where a sending is entered: all of these in one transaction. */
    public record Desk(
            Transactions transactions, Submissions submissions, Outbox outbox, Journal journal, Receipts receipts) {}

    public Keeping(Room room, Desk desk, Clock clock, RandomGenerator random) {
        this.room = room;
        this.desk = desk;
        this.clock = clock;
        this.random = random;
    }

    /** Opens an intake; {@code sentAt} is the instant of the first byte, unknown for paper without a postmark. */
    public Intake open(WayIn wayIn, Optional<Instant> sentAt) {
        return new Intake(room.vault(), room.limits(), wayIn, sentAt);
    }

    /**
     * Commits what came in and gives the receipt for it; with a key used before, the receipt given then. When this
     * fails the documents stay: a commit may have happened unseen, and the sweep removes what nobody wants.
     *
     * @throws KeyReused when the caller used the key for another sending; then nothing of this one stays
     */
    public Acknowledgement keep(Intake intake, SubmissionForm form, Caller caller, Optional<IdempotencyKey> key) {
        var submission = submissionOf(intake, form, caller);
        try {
            var entered = desk.transactions()
                    .inOne(() -> key.flatMap(used -> earlier(used, submission))
                            .or(() -> Optional.of(enter(submission)))
                            .orElseThrow());
            if (!entered.reference().equals(submission.reference())) {
                intake.abandon();
            }
            return entered;
        } catch (KeyReused reused) {
            intake.abandon();
            throw reused;
        }
    }

    private Submission submissionOf(Intake intake, SubmissionForm form, Caller caller) {
        var arrival = new Arrival(
                intake.wayIn(), intake.sentAt().map(Keeping::toTheMillisecond), toTheMillisecond(clock.instant()));
        return new Submission(
                new SubmissionId(UUID.randomUUID()),
                Reference.draw(random),
                form,
                arrival,
                caller,
                intake.documents(),
                State.RECEIVED);
    }

    private Optional<Acknowledgement> earlier(IdempotencyKey key, Submission submission) {
        var use = new Submissions.KeyUse(Fingerprint.of(submission), submission.id());
        return desk.submissions().claim(key, use).map(earlier -> {
            if (!earlier.fingerprint().equals(use.fingerprint())) {
                throw new KeyReused();
            }
            return desk.submissions().acknowledgementOf(earlier.submission());
        });
    }

    private Acknowledgement enter(Submission submission) {
        var documents = submission.documents().stream()
                .map(document -> new Acknowledgement.Kept(
                        document.name(),
                        document.kept().sha256().hex(),
                        document.kept().bytes()))
                .toList();
        var receipt = desk.receipts().sign(submission);
        var acknowledgement = new Acknowledgement(
                submission.reference(), submission.arrival(), documents, receipt, ReceiptCode.draw(random));
        desk.submissions().enter(submission, acknowledgement);
        desk.journal().append(received(submission, receipt));
        desk.outbox().add(new Errand(submission.id(), Step.READ));
        // the sender hears at once that it is here, however long reading takes
        desk.outbox().add(new Errand(submission.id(), Step.NOTIFY));
        // beside the line: a scanner that is down delays nothing
        desk.outbox().add(new Errand(submission.id(), Step.SEARCH));
        return acknowledgement;
    }

    private static Entry received(Submission submission, Receipt receipt) {
        return new Entry(
                submission.id().value(),
                Event.RECEIVED,
                submission.caller().isAnonymous() ? "anonymous" : "sender",
                submission.arrival().receivedAt(),
                Map.of(
                        "wayIn", submission.arrival().wayIn().name(),
                        "documents", Integer.toString(submission.documents().size()),
                        "receipt", receipt.sha256()));
    }

    /** Instants are kept to the millisecond, so that database, receipt and answer agree. */
    private static Instant toTheMillisecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
