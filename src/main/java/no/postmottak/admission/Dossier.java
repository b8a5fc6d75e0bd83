package no.postmottak.admission;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.HeldDocument;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.submission.Role;
import no.postmottak.submission.Submission;

/**
 * All that a requirement may look at: what was sent, what was seen in it, the case record where it may be used, what an
 * authority holds on that case, and the role in which a person has confirmed the sender.
 */
public record Dossier(
        Submission submission,
        Facts facts,
        Optional<CaseFile> caseFile,
        List<HeldDocument> held,
        Optional<Role> confirmedRole) {

    public Dossier {
        held = List.copyOf(held);
    }

    public Dossier(Submission submission, Facts facts, Optional<CaseFile> caseFile) {
        this(submission, facts, caseFile, List.of(), Optional.empty());
    }

    /** The same dossier, with what an authority has told that it holds on the case. */
    public Dossier holding(List<HeldDocument> documents) {
        return new Dossier(submission, facts, caseFile, documents, confirmedRole);
    }

    /** The same dossier, with the role in which a person has confirmed the sender. */
    public Dossier confirmed(Optional<Role> role) {
        return new Dossier(submission, facts, caseFile, held, role);
    }

    /** The same dossier about the submission as it should be looked at. */
    public Dossier of(Submission other) {
        return new Dossier(other, facts, caseFile, held, confirmedRole);
    }

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
