package no.postmottak.submission;

import java.util.List;

/** One sending of documents about a case [innsending]. */
public record Submission(
        SubmissionId id,
        Reference reference,
        SubmissionForm form,
        Arrival arrival,
        Caller caller,
        List<Document> documents,
        State state) {

    public Submission {
        documents = List.copyOf(documents);
    }

    public SubmissionKind kind() {
        return form.kind();
    }

    /** The same submission, one step further. */
    public Submission in(State reached) {
        return new Submission(id, reference, form, arrival, caller, documents, reached);
    }

    @Override
    public String toString() {
        return "submission " + reference;
    }
}
