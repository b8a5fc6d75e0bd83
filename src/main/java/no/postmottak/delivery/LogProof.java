package no.postmottak.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.journal.EntryProof;
import no.postmottak.journal.Event;

/**
 * What the journal holds of a submission when its envelope is packed, and the proof that its receipt is in the log; that
 * is not there yet when no checkpoint covered the entry by then.
 */
public record LogProof(List<Line> entries, Optional<EntryProof> received) {

    public LogProof {
        entries = List.copyOf(entries);
    }

    /** What happened, and when. */
    public record Line(Event event, Instant at) {}
}
