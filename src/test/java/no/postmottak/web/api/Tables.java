package no.postmottak.web.api;

import java.time.Duration;
import no.postmottak.admission.adapter.PostgresAssessments;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.delivery.adapter.PostgresDeliveries;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.reading.adapter.PostgresFactsRecords;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;

/** Everything the edge reads and writes, in the database all tests share. */
final class Tables {

    private final Jdbi jdbi = TestDatabase.shared().jdbi();
    private final no.postmottak.store.adapter.SealedRows sealed = TestDatabase.sealed();

    final JdbiTransactions transactions = new JdbiTransactions(jdbi);
    final PostgresSubmissions submissions = new PostgresSubmissions(jdbi, sealed);
    final PostgresOutbox outbox = new PostgresOutbox(jdbi, Duration.ofMinutes(5));
    final PostgresCaseFiles caseFiles = new PostgresCaseFiles(jdbi, sealed);
    final PostgresFilings filings = new PostgresFilings(jdbi);
    final PostgresFactsRecords facts = new PostgresFactsRecords(jdbi, sealed);
    final PostgresAssessments assessments = new PostgresAssessments(jdbi, sealed);
    final PostgresJournal journal = new PostgresJournal(jdbi);
    final PostgresRoutings routings = new PostgresRoutings(jdbi);
    final PostgresSetAsides setAsides = new PostgresSetAsides(jdbi, sealed);
    final PostgresDeliveries deliveries = new PostgresDeliveries(jdbi, sealed);
    final PostgresLetters letters = new PostgresLetters(jdbi, sealed);
}
