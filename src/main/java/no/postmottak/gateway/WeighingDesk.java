package no.postmottak.gateway;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.admission.Admission;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Dossier;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.filing.CaseMatch;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.FactsRecords;
import no.postmottak.submission.ConfirmedSender;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.State;
import no.postmottak.submission.Submissions;

/** Where requirements are held against facts. */
public final class WeighingDesk {

    private final Admission admission;
    private final CaseFinder cases;
    private final Books books;
    private final Clock clock;

    /** Where it is read from and written down. */
    public record Books(
            FactsRecords facts,
            Assessments assessments,
            Submissions submissions,
            ConfirmedSenders senders,
            HeldDocuments held,
            Journal journal) {}

    public WeighingDesk(Admission admission, CaseFinder cases, Books books, Clock clock) {
        this.admission = admission;
        this.cases = cases;
        this.books = books;
        this.clock = clock;
    }

    public Visit weigh(Visit visit) {
        var submission = visit.item();
        var facts = books.facts().of(submission.id()).orElseThrow();
        var match = cases.find(submission, facts);
        var caseFile = switch (match) {
            case CaseMatch.OnCases onCases -> Optional.of(onCases.first());
            case CaseMatch.Unclear unclear -> Optional.<CaseFile>empty();
        };
        var held = caseFile.map(file -> books.held().on(file.id())).orElse(List.of());
        var dossier = new Dossier(submission, facts, caseFile)
                .holding(held)
                .confirmed(books.senders().of(submission.id()).map(ConfirmedSender::role));
        var assessment =
                admission.assess(dossier).tellingOfficers(RightCase.of(match)).tellingOfficers(SignedBy.of(dossier));
        return visit.entering(() -> {
            books.assessments().record(assessment);
            books.submissions().moveTo(submission.id(), State.WEIGHED);
            books.journal().append(weighed(assessment));
        });
    }

    /** What anyone may know of it; whether a case was found is not in it. */
    private Entry weighed(Assessment assessment) {
        var shortfalls = assessment.fromWhatWasSent().shortfalls().size();
        return new Entry(
                assessment.submission().value(),
                Event.WEIGHED,
                "gateway",
                clock.instant(),
                Map.of("shortfalls", Integer.toString(shortfalls)));
    }
}
