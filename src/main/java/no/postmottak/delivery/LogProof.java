package no.postmottak.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.journal.Event;

/** What the journal says of a submission when its envelope is packed, with proof as far as the journal can give it. */
public record LogProof(List<Line> entries, Optional<String> checkpoint) {

    public LogProof {
        entries = List.copyOf(entries);
    }

    /** One entry; its place in the log is there once the log has given it one. */
    public record Line(Event event, Instant at, Optional<Inclusion> inclusion) {}

    /** The place of an entry among all, and the digests that lead from it to the signed root. */
    public record Inclusion(long index, long treeSize, List<String> path) {
        public Inclusion {
            path = List.copyOf(path);
        }
    }
}
