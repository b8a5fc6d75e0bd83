package no.postmottak.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.delivery.adapter.JwsSignedReceipts;
import no.postmottak.delivery.adapter.PostgresDeliveries;
import no.postmottak.delivery.adapter.ReceiverSystem;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.State;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;

/** An inbox over the real database and a real vault, and receivers with keys of their own, for tests. */
final class InboxRoom {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Authority DISTRICT = Authority.police("oslo");
    static final Authority EMBASSY = Authority.mission("ankara");
    static final ReceiverSystem UDI = ReceiverSystem.named("udi-1");
    static final ReceiverSystem UNE = ReceiverSystem.named("une-1");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final List<Receiving.Refusal> alarms = new ArrayList<>();
    final List<Set<Unfit>> held = new ArrayList<>();
    final Vault vault;
    final Books books;
    final Ledger ledger;
    final Inbox inbox;

    InboxRoom(Path folder) {
        var jdbi = TestDatabase.shared().jdbi();
        var sealed = new SealedRows(TestKeys.shared());
        vault = DiskVault.open(folder, 0, TestKeys.shared());
        books = new Books(
                new PostgresDeliveries(jdbi, sealed),
                new PostgresSubmissions(jdbi, sealed),
                new PostgresRoutings(jdbi),
                new PostgresOutbox(jdbi, Duration.ofMinutes(10)),
                new PostgresSetAsides(jdbi, sealed),
                new Books.OnCases(
                        new PostgresCaseFiles(jdbi, sealed),
                        new PostgresFilings(jdbi),
                        new PostgresAppeals(jdbi, sealed)));
        ledger = new Ledger(new JdbiTransactions(jdbi), new PostgresJournal(jdbi), CLOCK);
        var receivers = new Receivers(
                authorities(),
                new JwsSignedReceipts(),
                new CertificateChoice((certificate, list, at) -> Revocations.Standing.GOOD),
                new Receivers.Alarms((asking, reason) -> alarms.add(reason), (receiver, reasons) -> held.add(reasons)));
        inbox = new Inbox(
                books,
                ledger,
                delivery -> new SealedEnvelopes.HandedOut.Unsealed(
                        vault.fetch(delivery.envelope().key())),
                receivers);
    }

    private static Authorities authorities() {
        return new Authorities(List.of(
                listed(Authority.UDI, UDI),
                listed(Authority.UNE, UNE),
                listed(DISTRICT, ReceiverSystem.named("oslo-1")),
                listed(EMBASSY, ReceiverSystem.named("ankara-1"))));
    }

    private static Authorities.Listed listed(Authority authority, ReceiverSystem system) {
        return new Authorities.Listed(
                authority,
                Map.of("nb", authority.code()),
                Optional.empty(),
                List.of(system.publicKey()),
                false,
                Optional.empty(),
                Agreement.usual());
    }

    /** A submission that was routed and is not delivered yet. */
    Submission routed(Submitted submitted) {
        var submission = submitted.bringing(1).in(State.ROUTED);
        books.submissions().enter(submission, Submitted.acknowledged(submission));
        return submission;
    }

    /** What the packing desk does: lays an envelope of the round that is on into the receiver's inbox. */
    Delivery deliver(Submission submission, Authority receiver) {
        var id = DeliveryId.inRoundAfter(books.deliveries().of(submission.id()), submission.id(), receiver);
        var bytes = ("envelope of " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        try {
            var kept = vault.keep(new ByteArrayInputStream(bytes), 1_000);
            books.deliveries()
                    .offer(new Delivery(
                            id, submission.id(), receiver, kept, Delivery.Status.OFFERED, NOW, Optional.empty()));
            return books.deliveries().byId(id).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A case of its own that the submission is filed on. */
    CaseFile filedOnCaseHeldBy(Authority holder, Submission submission) {
        var serial = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L);
        var file = books.cases()
                .caseFiles()
                .enter(new CaseFile(
                        new CaseFileId(UUID.randomUUID()),
                        "26/00001",
                        List.of(new DufNumber("1900%08d".formatted(serial))),
                        new CaseFile.People(List.of(), List.of()),
                        List.of(new Decision(
                                holder,
                                LocalDate.of(2026, 10, 1),
                                Optional.empty(),
                                Decision.Outcome.REFUSED,
                                Optional.empty())),
                        holder,
                        false));
        books.cases().filings().file(submission.id(), file.id(), NOW);
        return file;
    }

    String receipt(ReceiverSystem system, Delivery delivery) {
        return system.receipt(
                delivery.id().toString(), delivery.envelope().sha256().hex());
    }

    Sha256 digest(Delivery delivery) {
        return delivery.envelope().sha256();
    }

    State state(Submission submission) {
        return books.submissions().byId(submission.id()).orElseThrow().state();
    }

    Delivery.Status status(Delivery delivery) {
        return books.deliveries().byId(delivery.id()).orElseThrow().status();
    }

    Stream<Entry> journal(SubmissionId submission, Event event) {
        return ledger.journal().of(submission.value()).stream().filter(entry -> entry.event() == event);
    }
}
