package no.postmottak.submission;

import java.util.Map;
import java.util.Optional;

/** What the sender filled in, word for word: checked for form at the door, for truth never. */
public record SubmissionForm(
        SubmissionKind kind,
        CaseClaim about,
        Sender sender,
        Residence residence,
        Optional<String> inReplyTo,
        Map<String, String> details,
        Optional<String> message) {

    public SubmissionForm {
        details = Map.copyOf(details);
    }

    @Override
    public String toString() {
        return kind + " form withheld";
    }
}
