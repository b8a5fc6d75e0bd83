package no.postmottak.submission;

import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.PersonId;
import no.postmottak.vault.Sha256;

/** All submissions that were ever acknowledged. */
public interface Submissions {

    void enter(Submission submission, Acknowledgement acknowledgement);

    Optional<Submission> byId(SubmissionId id);

    Optional<Submission> byReference(Reference reference);

    /** The submission that this code, shown to its sender once, opens. */
    Optional<Submission> byReceiptCode(Reference reference, ReceiptCode code);

    Acknowledgement acknowledgementOf(SubmissionId id);

    List<Submission> sentBy(PersonId person);

    /** What was sent to complete this one, oldest first: by whoever knew its reference, which is a claim like the rest. */
    List<Submission> inReplyTo(Reference reference);

    void moveTo(SubmissionId id, State state);

    /** Has it treated as another kind than it was sent as, by a person's word; what was sent stays as it was. */
    void treatAs(SubmissionId id, SubmissionKind kind);

    /** Enters the files found inside the documents of a submission, instead of those found there before. */
    void enterFound(SubmissionId id, List<Document> found);

    /** Binds a key to a submission; answers the earlier binding when this caller has used the key before. */
    Optional<KeyUse> claim(IdempotencyKey key, KeyUse use);

    /** Which sending a key stood for: its fingerprint and the submission it became. */
    record KeyUse(Sha256 fingerprint, SubmissionId submission) {}
}
