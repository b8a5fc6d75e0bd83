package no.postmottak.submission;

import java.util.Optional;

/** Senders whose role a person has confirmed. */
public interface ConfirmedSenders {

    /** Writes it down; what somebody confirmed before is replaced. */
    void confirm(SubmissionId submission, ConfirmedSender confirmed);

    /** Takes it back; nothing happens where nobody is confirmed. */
    void withdraw(SubmissionId submission);

    Optional<ConfirmedSender> of(SubmissionId submission);
}
