package no.postmottak.admission;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.CaseFile;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.submission.Submission;

/** All that a requirement may look at: what was sent, what was seen in it, and the case record where it may be used. */
public record Dossier(Submission submission, Facts facts, Optional<CaseFile> caseFile) {

    /** The same dossier as someone without access to the case would see it. */
    public Dossier withoutCase() {
        return new Dossier(submission, facts, Optional.empty());
    }

    /** The facts of the letter itself [hoveddokument]. */
    public Optional<DocumentFacts> mainDocument() {
        return facts.mainDocument(submission);
    }

    /** The facts of everything but the letter [vedlegg]. */
    public List<DocumentFacts> enclosures() {
        var letter = mainDocument().map(DocumentFacts::document);
        return submission.documents().stream()
                .map(document -> document.id().value())
                .filter(id -> letter.filter(id::equals).isEmpty())
                .flatMap(id -> facts.of(id).stream())
                .toList();
    }
}
