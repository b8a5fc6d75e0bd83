package no.postmottak.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.ReadingCopy.Conformance;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;

/**
 * Tells the officer of copies to read that are not the PDF/A they were made as. Copies are checked beside weighing, so
 * these are found in the facts as they stand when somebody looks.
 */
public final class ReadingCopyFindings {

    private static final String SOURCE = "ISO 19005-2 (PDF/A-2b)";

    private ReadingCopyFindings() {}

    public static List<Finding> of(Submission submission, Facts facts) {
        return submission.documents().stream()
                .flatMap(document -> of(document, facts.of(document.id().value())).stream())
                .toList();
    }

    private static Optional<Finding> of(Document document, Optional<DocumentFacts> facts) {
        return facts.flatMap(DocumentFacts::copy)
                .filter(copy -> copy.conformance() == Conformance.DEVIATES)
                .map(copy ->
                        new Finding(RequirementName.READING_COPY, Outcome.NOT_MET, evidence(document, copy), SOURCE));
    }

    private static Evidence evidence(Document document, ReadingCopy copy) {
        var number = Integer.toString(document.ordinal());
        var clauses = String.join(", ", copy.brokenClauses());
        return clauses.isEmpty()
                ? Evidence.of("COPY_BROKEN", "document", number)
                : new Evidence("COPY_NOT_PDF_A", Map.of("document", number, "clauses", clauses));
    }
}
