package no.postmottak.routing;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;

/** Everything the choice of receiver may depend on, and nothing else. */
public record RoutingQuestion(
        SubmissionKind kind, Optional<Authority> decidedBy, Optional<Authority> holder, Optional<String> district) {}
