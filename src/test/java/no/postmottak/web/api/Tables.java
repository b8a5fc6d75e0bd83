package no.postmottak.web.api;

import java.time.Duration;
import no.postmottak.admission.adapter.PostgresAssessments;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.casefile.adapter.PostgresMandates;
import no.postmottak.correction.adapter.PostgresCorrections;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.delivery.adapter.PostgresDeadlineBoard;
import no.postmottak.delivery.adapter.PostgresDeliveries;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.LogName;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.journal.adapter.PostgresJournalLog;
import no.postmottak.malware.Seals;
import no.postmottak.malware.adapter.PostgresReleases;
import no.postmottak.malware.adapter.PostgresVerdicts;
import no.postmottak.notice.adapter.PostgresNoticeDiary;
import no.postmottak.reading.adapter.PostgresFactsRecords;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.adapter.PostgresConfirmedSenders;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;

/** Everything the edge reads and writes, in one database. */
final class Tables {

    final JdbiTransactions transactions;
    final PostgresSubmissions submissions;
    final PostgresOutbox outbox;
    final PostgresCaseFiles caseFiles;
    final PostgresMandates mandates;
    final PostgresConfirmedSenders senders;
    final no.postmottak.casefile.adapter.PostgresHeldDocuments held;
    final PostgresFilings filings;
    final PostgresAppeals appeals;
    final PostgresFactsRecords facts;
    final PostgresVerdicts verdicts;
    final Seals seals;
    final PostgresAssessments assessments;
    final PostgresJournal journal;
    final PostgresJournalLog receipts;
    final PostgresRoutings routings;
    final PostgresSetAsides setAsides;
    final PostgresDeliveries deliveries;
    final PostgresLetters letters;
    final PostgresInformationRequests requests;
    final PostgresCorrections corrections;
    final no.postmottak.review.adapter.PostgresSignatureCorrections signatureWords;
    final PostgresNoticeDiary diary;
    final PostgresDeadlineBoard board;

    /** In the database all tests share. */
    Tables() {
        this(TestDatabase.shared());
    }

    no.postmottak.web.status.Prospects prospects() {
        return new no.postmottak.web.status.Prospects(
                no.postmottak.checklist.ShippedLists.supplements(submissions),
                no.postmottak.web.status.WaitingTimes.NONE);
    }

    Tables(Database database) {
        var jdbi = database.jdbi();
        var sealed = TestDatabase.sealed();
        transactions = new JdbiTransactions(jdbi);
        submissions = new PostgresSubmissions(jdbi, sealed);
        outbox = new PostgresOutbox(jdbi, Duration.ofMinutes(5));
        caseFiles = new PostgresCaseFiles(jdbi, sealed);
        mandates = new PostgresMandates(jdbi, sealed);
        senders = new PostgresConfirmedSenders(jdbi, sealed);
        held = new no.postmottak.casefile.adapter.PostgresHeldDocuments(jdbi, sealed);
        filings = new PostgresFilings(jdbi);
        appeals = new PostgresAppeals(jdbi, sealed);
        facts = new PostgresFactsRecords(jdbi, sealed);
        verdicts = new PostgresVerdicts(jdbi);
        seals = new Seals(verdicts, new PostgresReleases(jdbi, sealed), true);
        assessments = new PostgresAssessments(jdbi, sealed);
        journal = new PostgresJournal(jdbi);
        receipts = new PostgresJournalLog(jdbi, LogName.RECEIPTS);
        routings = new PostgresRoutings(jdbi);
        setAsides = new PostgresSetAsides(jdbi, sealed);
        deliveries = new PostgresDeliveries(jdbi, sealed);
        diary = new PostgresNoticeDiary(jdbi);
        board = new PostgresDeadlineBoard(jdbi, sealed, mandates);
        corrections = new PostgresCorrections(jdbi);
        signatureWords = new no.postmottak.review.adapter.PostgresSignatureCorrections(jdbi);
        letters = new PostgresLetters(jdbi, sealed);
        requests = new PostgresInformationRequests(jdbi);
    }
}
