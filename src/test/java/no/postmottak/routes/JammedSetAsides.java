package no.postmottak.routes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.review.Resolution;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsides;
import no.postmottak.submission.SubmissionId;

/** A cupboard that nothing more goes into, as with a database that is away for a moment. */
record JammedSetAsides(SetAsides cupboard) implements SetAsides {

    @Override
    public void add(SetAside item) {
        throw new IllegalStateException("jammed");
    }

    @Override
    public List<SetAside> open(int atMost) {
        return cupboard.open(atMost);
    }

    @Override
    public Optional<SetAside> byId(UUID id) {
        return cupboard.byId(id);
    }

    @Override
    public List<SetAside> of(SubmissionId submission) {
        return cupboard.of(submission);
    }

    @Override
    public boolean resolve(UUID id, Resolution resolution) {
        return cupboard.resolve(id, resolution);
    }

    @Override
    public long waiting() {
        return cupboard.waiting();
    }
}
