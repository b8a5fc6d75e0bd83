package no.postmottak.gateway;

import java.util.Optional;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;

/** An errand as a queue carries it: a submission id and a step, and nothing else. */
final class ErrandMessage {

    private ErrandMessage() {}

    static String write(Errand errand) {
        return errand.submission() + " " + errand.step();
    }

    /** Empty for anything that is not exactly an id and a step: whoever put it there, it is no errand of ours. */
    static Optional<Errand> read(String message) {
        var parts = message.split(" ", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        for (var step : Step.values()) {
            if (step.name().equals(parts[1])) {
                return SubmissionId.parse(parts[0]).map(id -> new Errand(id, step));
            }
        }
        return Optional.empty();
    }
}
