package no.postmottak.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.SubmissionId;

/** Everything that waits or waited for a person. */
public interface SetAsides {

    void add(SetAside item);

    /** What waits now, oldest first. */
    List<SetAside> open(int atMost);

    Optional<SetAside> byId(UUID id);

    List<SetAside> of(SubmissionId submission);

    /** Writes the decision down, unless somebody else was faster; answers whether it was this one that counted. */
    boolean resolve(UUID id, Resolution resolution);

    long waiting();
}
