package no.postmottak.checklist;

import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.submission.SubmissionId;

/** Until when what senders promised may come, kept for the boards of what ends when. */
public interface AwaitedSupplements {

    /** Writes down the last day; without one nothing is awaited any more. */
    void record(SubmissionId submission, Optional<LocalDate> lastDay);
}
