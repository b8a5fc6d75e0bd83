package no.postmottak.gateway;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.Finding;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.CaseFile;
import no.postmottak.delivery.SecondAppeals;
import no.postmottak.filing.CaseMatch;
import no.postmottak.filing.Filing;
import no.postmottak.filing.Filings;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.FactsRecords;
import no.postmottak.review.SetAside;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** Where submissions are put on their cases, or held back with a question. */
public final class FilingDesk {

    private final CaseFinder cases;
    private final Lookalikes lookalikes;
    private final Books books;
    private final Clock clock;

    /** Where it is read from and written down. */
    public record Books(
            FactsRecords facts,
            Assessments assessments,
            Filings filings,
            SecondAppeals appeals,
            AnsweredRequests requests,
            Submissions submissions,
            Journal journal) {}

    public FilingDesk(CaseFinder cases, Lookalikes lookalikes, Books books, Clock clock) {
        this.cases = cases;
        this.lookalikes = lookalikes;
        this.books = books;
        this.clock = clock;
    }

    public Visit file(Visit visit) {
        var submission = visit.item();
        var facts = books.facts().of(submission.id()).orElseThrow();
        return switch (cases.find(submission, facts)) {
            case CaseMatch.OnCases onCases -> {
                var others = othersOn(onCases, submission.id());
                var alike = lookalikes.of(submission, facts, others);
                yield visit.entering(() -> enter(submission, onCases)).entering(() -> {
                    // entries are numbered one after the other: whoever was filed meanwhile is to be seen by now
                    var now = othersOn(onCases, submission.id());
                    tell(submission, now.equals(others) ? alike : lookalikes.of(submission, facts, now));
                });
            }
            case CaseMatch.Unclear unclear ->
                visit.asking(new SetAside.Cause(
                        Step.FILE, unclear.reason(), unclear.typed(), unclear.found(), unclear.recorded(), ""));
        };
    }

    private void enter(Submission submission, CaseMatch.OnCases onCases) {
        var now = clock.instant();
        onCases.cases().forEach(file -> enter(submission, file, now));
        books.submissions().moveTo(submission.id(), State.FILED);
    }

    private void enter(Submission submission, CaseFile file, Instant now) {
        var filing = books.filings().file(submission.id(), file.id(), now);
        var details =
                Map.of("case", file.id().toString(), "entry", filing.number().toString());
        books.journal().append(new Entry(submission.id().value(), Event.FILED, "gateway", now, details));
        books.appeals().file(submission, file);
        books.requests().file(submission, file);
    }

    /** What lies on the same cases, first come first. */
    private List<SubmissionId> othersOn(CaseMatch.OnCases onCases, SubmissionId self) {
        return onCases.cases().stream()
                .flatMap(file -> books.filings().on(file.id()).stream())
                .map(Filing::submission)
                .filter(other -> !other.equals(self))
                .distinct()
                .toList();
    }

    /** Filed anew, it is told anew and not twice. */
    private void tell(Submission submission, List<Finding> alike) {
        books.assessments()
                .of(submission.id())
                .map(assessment ->
                        assessment.withoutTelling(RequirementName.DUPLICATE).tellingOfficers(alike))
                .ifPresent(books.assessments()::record);
        alike.forEach(finding -> tellEarlier(submission, finding));
    }

    /** Whoever has the earlier one before them learns that it came again. */
    private void tellEarlier(Submission submission, Finding finding) {
        var mirrored = Lookalikes.mirrored(submission, finding);
        Lookalikes.earlier(finding)
                .flatMap(books.submissions()::byReference)
                .flatMap(earlier -> books.assessments().of(earlier.id()))
                .filter(assessment -> !assessment.forOfficers().contains(mirrored))
                .map(assessment -> assessment.tellingOfficers(List.of(mirrored)))
                .ifPresent(books.assessments()::record);
    }
}
