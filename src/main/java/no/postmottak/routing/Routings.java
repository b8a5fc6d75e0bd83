package no.postmottak.routing;

import java.util.List;
import java.util.Optional;
import no.postmottak.submission.SubmissionId;

/** Where each submission was sent, and why. */
public interface Routings {

    void record(SubmissionId submission, RoutedTo routedTo);

    Optional<RoutedTo> of(SubmissionId submission);

    /** Everything that was ever sent anywhere, first come first. */
    List<SubmissionId> all();
}
