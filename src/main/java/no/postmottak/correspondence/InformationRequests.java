package no.postmottak.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionId;

/** What authorities have asked people for, by when, and what came back. */
public interface InformationRequests {

    void enter(InformationRequest request);

    Optional<InformationRequest> byLetter(LetterId letter);

    /** The request of the letter with this reference, if that letter asks for something. */
    Optional<InformationRequest> byReference(Reference reference);

    /** What is open on a case, the first due first. */
    List<InformationRequest> openOn(CaseFileId caseFile);

    /** Everything that is not closed, the first due first. */
    List<InformationRequest> notClosed(int atMost);

    /** Ends it, as answered or closed by this actor; answers false where it stood so already or was closed. */
    boolean end(LetterId letter, InformationRequest.State state, String by, Instant at);

    /** Joins a reply to its request; joined before, it answers false. */
    boolean join(Reply reply);

    List<Reply> repliesTo(LetterId letter);

    /** The requests that a submission answers. */
    List<InformationRequest> answeredBy(SubmissionId submission);
}
