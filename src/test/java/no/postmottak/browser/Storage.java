package no.postmottak.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.adapter.PostgresAssessments;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.casefile.adapter.PostgresHeldDocuments;
import no.postmottak.casefile.adapter.PostgresMandates;
import no.postmottak.correction.Corrections;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.correction.adapter.PostgresCorrections;
import no.postmottak.correspondence.InformationRequests;
import no.postmottak.correspondence.Letters;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.adapter.PostgresDeadlineBoard;
import no.postmottak.delivery.adapter.PostgresDeliveries;
import no.postmottak.filing.Appeals;
import no.postmottak.filing.Filings;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.Journal;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.malware.Seals;
import no.postmottak.malware.adapter.PostgresReleases;
import no.postmottak.malware.adapter.PostgresVerdicts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.adapter.PostgresFactsRecords;
import no.postmottak.review.SetAsides;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.routing.Routings;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.DatabaseSettings;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Keeping;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Submissions;
import no.postmottak.submission.adapter.JwsReceipts;
import no.postmottak.submission.adapter.PostgresConfirmedSenders;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;
import no.postmottak.web.pages.Endings;
import no.postmottak.web.status.Board;
import no.postmottak.web.status.ShownCorrections;
import org.jdbi.v3.core.Jdbi;

/** Database, vault and keys as the gateway has them. */
final class Storage {

    static final IntakeLimits LIMITS = new IntakeLimits(314_572_800, 1_073_741_824, 100);

    final Keyring keyring;
    final Database database;
    final Jdbi jdbi;
    final SealedRows sealed;
    final Vault vault;
    final JdbiTransactions transactions;
    final Journal journal;
    final Outbox outbox;
    final Routings routings;
    final Filings filings;
    final Appeals appeals;
    final Mandates mandates;
    final ConfirmedSenders senders;
    final Submissions submissions;
    final FactsRecords facts;
    final Seals seals;
    final Assessments assessments;
    final CaseRegister caseFiles;
    final HeldDocuments held;
    final Deliveries deliveries;
    final SetAsides setAsides;
    final Letters letters;
    final InformationRequests requests;
    final Corrections corrections;

    Storage(Path folder) {
        keyring = Keyrings.in(folder);
        // a database of its own: an inbox page shows all there is, and other tests' rows are sealed with other keys
        database = Database.open(
                new DatabaseSettings(Optional.empty(), "postgres", Optional.empty(), folder.resolve("database"), 8));
        jdbi = database.jdbi();
        transactions = new JdbiTransactions(jdbi);
        journal = new PostgresJournal(jdbi);
        outbox = new PostgresOutbox(jdbi, Duration.ofMinutes(1));
        routings = new PostgresRoutings(jdbi);
        filings = new PostgresFilings(jdbi);
        sealed = new SealedRows(keyring);
        mandates = new PostgresMandates(jdbi, sealed);
        senders = new PostgresConfirmedSenders(jdbi, sealed);
        appeals = new PostgresAppeals(jdbi, sealed);
        vault = DiskVault.open(folder.resolve("vault"), 0, keyring);
        submissions = new PostgresSubmissions(jdbi, sealed);
        facts = new PostgresFactsRecords(jdbi, sealed);
        seals = new Seals(new PostgresVerdicts(jdbi), new PostgresReleases(jdbi, sealed), false);
        assessments = new PostgresAssessments(jdbi, sealed);
        caseFiles = new PostgresCaseFiles(jdbi, sealed);
        held = new PostgresHeldDocuments(jdbi, sealed);
        deliveries = new PostgresDeliveries(jdbi, sealed);
        setAsides = new PostgresSetAsides(jdbi, sealed);
        corrections = new PostgresCorrections(jdbi);
        letters = new PostgresLetters(jdbi, sealed);
        requests = new PostgresInformationRequests(jdbi);
    }

    Endings endings(RequestDesk desk, Clock clock) {
        return new Endings(new Board(new PostgresDeadlineBoard(jdbi, sealed, mandates), desk, submissions, clock));
    }

    ShownCorrections shownCorrections() {
        return new ShownCorrections(
                corrections, CorrectionsYaml.read(Path.of("config", "corrections.yaml")), submissions);
    }

    Keeping keeping(Clock clock) {
        return new Keeping(
                new Keeping.Room(vault, LIMITS),
                new Keeping.Desk(
                        transactions, submissions, outbox, journal, new JwsReceipts(keyring, "http://localhost")),
                clock,
                new Random());
    }

    /** For something that came another day. */
    Keeping keepingAt(Instant instant) {
        return keeping(Clock.fixed(instant, ZoneOffset.UTC));
    }
}
