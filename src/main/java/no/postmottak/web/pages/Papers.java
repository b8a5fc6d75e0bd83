package no.postmottak.web.pages;

import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.ReadingCopyFindings;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.filing.Filings;
import no.postmottak.malware.Originals;
import no.postmottak.malware.Seals;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.routing.Routings;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;
import no.postmottak.vault.Vault;

/** Everything that is known of submissions, for those who work with them. */
public record Papers(
        Submissions submissions,
        FactsRecords facts,
        Assessments assessments,
        Routings routings,
        Filings filings,
        CaseFiles caseFiles,
        Stock stock) {

    /** Where the bytes lie, which of them may be handed out, and what officers said of them. */
    public record Stock(Vault vault, Seals seals, SignatureWordDesk corrections) {}

    SignatureWordShown correcting(Submission submission, Document document) {
        return new SignatureWordShown(
                stock.corrections().isOpen(), stock.corrections().lastOn(submission.id(), document.id()));
    }

    Vault vault() {
        return stock.vault();
    }

    Originals originalsOf(Submission submission) {
        return stock.seals().of(submission);
    }

    Submission submission(SubmissionId id) {
        return submissions.byId(id).orElseThrow();
    }

    Optional<Facts> factsOf(SubmissionId id) {
        return facts.of(id);
    }

    /** What weighing came to, and what the copies to read came to since. */
    Optional<Assessment> assessment(Submission submission) {
        var copies = factsOf(submission.id())
                .map(seen -> ReadingCopyFindings.of(submission, seen))
                .orElse(List.of());
        return assessments.of(submission.id()).map(weighed -> weighed.tellingOfficers(copies));
    }

    Optional<Assessment.Weighing> weighing(SubmissionId id) {
        return assessments.of(id).map(Assessment::withTheCase);
    }

    /** The cases a submission lies on. */
    List<OnCase> casesOf(SubmissionId id) {
        return filings.of(id).stream()
                .flatMap(filing -> caseFiles.byId(filing.caseFile()).stream()
                        .map(file -> new OnCase(file, filing.number().toString())))
                .toList();
    }

    /** A case and the number of the journal entry on it. */
    public record OnCase(CaseFile file, String entry) {

        public List<String> applicants() {
            return file.people().applicants().stream()
                    .map(no.postmottak.casefile.Party::name)
                    .toList();
        }
    }
}
