package no.postmottak.admission;

import java.util.Arrays;
import java.util.Locale;
import no.postmottak.deadline.StartedBy;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;

/** How the sender says the decision became known; without a word of the contract, who sends tells whose receipt it was. */
final class StartsTyped {

    private StartsTyped() {}

    static StartedBy by(Submission submission) {
        return submission
                .form()
                .about()
                .decision()
                .flatMap(StatedDecision::how)
                .map(how -> how.strip().toUpperCase(Locale.ROOT))
                .flatMap(how -> Arrays.stream(StartedBy.values())
                        .filter(by -> by.name().equals(how))
                        .findFirst())
                .orElseGet(() -> bySender(submission));
    }

    private static StartedBy bySender(Submission submission) {
        return switch (submission.form().sender().role()) {
            case LAWYER, REPRESENTATIVE -> StartedBy.RECEIVED_BY_REPRESENTATIVE;
            case APPLICANT, FAMILY_OR_OTHER, AUTHORITY, NOT_TOLD -> StartedBy.RECEIVED;
        };
    }
}
