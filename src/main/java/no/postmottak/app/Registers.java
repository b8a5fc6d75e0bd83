package no.postmottak.app;

import java.time.Clock;
import java.time.Duration;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.adapter.PostgresAssessments;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.casefile.MandatedCaseFiles;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.casefile.adapter.PostgresHeldDocuments;
import no.postmottak.casefile.adapter.PostgresMandates;
import no.postmottak.checklist.AwaitedSupplements;
import no.postmottak.checklist.adapter.PostgresAwaitedSupplements;
import no.postmottak.correction.Corrections;
import no.postmottak.correction.Replies;
import no.postmottak.correction.adapter.PostgresCorrections;
import no.postmottak.correction.adapter.PostgresReplies;
import no.postmottak.correspondence.InformationRequests;
import no.postmottak.correspondence.Letters;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.correspondence.adapter.PostgresLetters;
import no.postmottak.delivery.DeadlineBoard;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.Dispatches;
import no.postmottak.delivery.adapter.PostgresDeadlineBoard;
import no.postmottak.delivery.adapter.PostgresDeliveries;
import no.postmottak.delivery.adapter.PostgresDispatches;
import no.postmottak.filing.Appeals;
import no.postmottak.filing.Filings;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.filing.adapter.PostgresFilings;
import no.postmottak.journal.Journal;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.malware.Releases;
import no.postmottak.malware.Verdicts;
import no.postmottak.malware.adapter.PostgresReleases;
import no.postmottak.malware.adapter.PostgresVerdicts;
import no.postmottak.notice.NoticeDiary;
import no.postmottak.notice.NoticeRequests;
import no.postmottak.notice.adapter.PostgresNoticeDiary;
import no.postmottak.notice.adapter.PostgresNoticeRequests;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.adapter.PostgresFactsRecords;
import no.postmottak.review.SetAsides;
import no.postmottak.review.SignatureCorrections;
import no.postmottak.review.adapter.PostgresSetAsides;
import no.postmottak.review.adapter.PostgresSignatureCorrections;
import no.postmottak.routing.Routings;
import no.postmottak.routing.adapter.PostgresRoutings;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.Submissions;
import no.postmottak.submission.adapter.PostgresConfirmedSenders;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import org.jdbi.v3.core.Jdbi;

/** Everything that is written down about submissions and cases, in the one database. */
record Registers(Intake intake, Findings findings, Malware malware, Cases cases, Post post, Journal journal) {

    /** What was sent and what is still to be done with it. */
    record Intake(Submissions submissions, Outbox outbox, SetAsides setAsides, ConfirmedSenders senders) {}

    /** What was seen and concluded. */
    record Findings(
            FactsRecords facts,
            Assessments assessments,
            Corrections corrections,
            Replies replies,
            AwaitedSupplements awaited,
            SignatureCorrections signatureWords) {}

    /** What the search for malware came to, and which seals were opened. */
    record Malware(Verdicts verdicts, Releases releases) {}

    /** Cases and what lies on them. */
    record Cases(
            CaseFiles caseFiles,
            CaseRegister register,
            HeldDocuments held,
            Mandates mandates,
            Filings filings,
            Appeals appeals,
            Routings routings) {}

    /** What goes out. */
    record Post(
            Deliveries deliveries,
            Dispatches dispatches,
            NoticeRequests notices,
            NoticeDiary diary,
            Letters letters,
            InformationRequests requests,
            DeadlineBoard board) {}

    private static final Duration MESSAGE_IS_LOST_AFTER = Duration.ofSeconds(60);

    static Registers open(Foundations on, Clock clock) {
        var jdbi = on.database().jdbi();
        var sealed = on.sealed();
        var deliveries = new PostgresDeliveries(jdbi, sealed);
        return new Registers(
                new Intake(
                        new PostgresSubmissions(jdbi, sealed),
                        new PostgresOutbox(jdbi, MESSAGE_IS_LOST_AFTER),
                        new PostgresSetAsides(jdbi, sealed),
                        new PostgresConfirmedSenders(jdbi, sealed)),
                findings(jdbi, sealed),
                new Malware(new PostgresVerdicts(jdbi), new PostgresReleases(jdbi, sealed)),
                cases(jdbi, sealed, clock),
                new Post(
                        deliveries,
                        new PostgresDispatches(jdbi, deliveries),
                        new PostgresNoticeRequests(jdbi, sealed, clock),
                        new PostgresNoticeDiary(jdbi),
                        new PostgresLetters(jdbi, sealed),
                        new PostgresInformationRequests(jdbi),
                        new PostgresDeadlineBoard(jdbi, sealed, new PostgresMandates(jdbi, sealed))),
                new PostgresJournal(jdbi));
    }

    private static Findings findings(Jdbi jdbi, SealedRows sealed) {
        return new Findings(
                new PostgresFactsRecords(jdbi, sealed),
                new PostgresAssessments(jdbi, sealed),
                new PostgresCorrections(jdbi),
                new PostgresReplies(jdbi),
                new PostgresAwaitedSupplements(jdbi),
                new PostgresSignatureCorrections(jdbi));
    }

    /** What reads cases sees who acts by a confirmed mandate too; what enters them sees the authorities' word alone. */
    private static Cases cases(Jdbi jdbi, SealedRows sealed, Clock clock) {
        var register = new PostgresCaseFiles(jdbi, sealed);
        var mandates = new PostgresMandates(jdbi, sealed);
        return new Cases(
                new MandatedCaseFiles(register, mandates, clock),
                register,
                new PostgresHeldDocuments(jdbi, sealed),
                mandates,
                new PostgresFilings(jdbi),
                new PostgresAppeals(jdbi, sealed),
                new PostgresRoutings(jdbi));
    }
}
