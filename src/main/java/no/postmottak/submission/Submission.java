package no.postmottak.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sending of documents about a case [innsending]. */
public record Submission(
        SubmissionId id,
        Reference reference,
        SubmissionForm form,
        Arrival arrival,
        Caller caller,
        List<Document> documents,
        Progress progress) {

    public Submission {
        documents = List.copyOf(documents);
    }

    /** One that is treated as what it was sent as. */
    public Submission(
            SubmissionId id,
            Reference reference,
            SubmissionForm form,
            Arrival arrival,
            Caller caller,
            List<Document> documents,
            State state) {
        this(id, reference, form, arrival, caller, documents, Progress.of(state));
    }

    /** What it is treated as: what the sender says it is, unless a person has said otherwise. */
    public SubmissionKind kind() {
        return progress.treatedAs().orElse(form.kind());
    }

    public State state() {
        return progress.state();
    }

    /** The submission this one completes, where the reference typed can be one. */
    public Optional<Reference> answers() {
        return form.inReplyTo().flatMap(Reference::parse);
    }

    /** What the sender handed in, without the files that were found inside. */
    public List<Document> sentDocuments() {
        return documents.stream()
                .filter(document -> document.foundIn().isEmpty())
                .toList();
    }

    /** Whether a document is a batch [samlefil]: an archive that a lawyer hands in and declares as one. */
    public boolean isBatch(Document document) {
        return caller.isLawyer() && document.foundIn().isEmpty() && document.isDeclaredAsArchive();
    }

    /** The document that a file was found in. */
    public Optional<Document> around(Document found) {
        return found.foundIn()
                .flatMap(outer -> documents.stream()
                        .filter(document -> document.id().equals(outer))
                        .findFirst());
    }

    /** The same submission with these files found inside its documents, and no others. */
    public Submission withFound(List<Document> found) {
        var all = new ArrayList<>(sentDocuments());
        all.addAll(found);
        return new Submission(id, reference, form, arrival, caller, all, progress);
    }

    /** The same submission with other documents. */
    public Submission bringing(List<Document> others) {
        return new Submission(id, reference, form, arrival, caller, others, progress);
    }

    /** The same submission as if it had come at another time. */
    public Submission arriving(Arrival then) {
        return new Submission(id, reference, form, then, caller, documents, progress);
    }

    /** The same submission, one step further. */
    public Submission in(State reached) {
        return new Submission(id, reference, form, arrival, caller, documents, progress.in(reached));
    }

    @Override
    public String toString() {
        return "submission " + reference;
    }
}
