package no.postmottak.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.SubmissionId;

/** Everything senders were asked to put right. */
public interface Corrections {

    /** Asks for something; asked before and not closed, it stays as it was and the answer is false. */
    boolean ask(Correction correction);

    Optional<Correction> byId(UUID id);

    List<Correction> of(SubmissionId submission);

    /** Everything that is not closed, what ends first on top; what has no day yet comes before all. */
    List<Correction> open(int atMost);

    /** Answers whether it was open. */
    boolean setDay(UUID id, LocalDate lastDay);

    /** Answers whether it was open. */
    boolean stands(UUID id, Correction.Standing standing);
}
