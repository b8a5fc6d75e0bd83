package no.postmottak.correction;

import java.util.List;
import java.util.Optional;
import no.postmottak.submission.SubmissionId;
import no.postmottak.vault.Sha256;

/** Which submissions say they complete an earlier one, and whether that is proven. */
public interface Replies {

    /** Waits for whoever weighs this submission in another transaction. */
    void hold(SubmissionId submission);

    /** Enters a reply; entered before, it stays as it was. */
    void enter(SubmissionId reply, SubmissionId first, boolean isProven);

    /** Whether the code of this digest was shown to the sender of this submission. */
    boolean isOpenedBy(SubmissionId first, Sha256 codeDigest);

    /** What a proven reply completes. */
    Optional<SubmissionId> firstOf(SubmissionId reply);

    /** What came from whoever sent the first, in the order it came. */
    List<SubmissionId> provenTo(SubmissionId first);
}
