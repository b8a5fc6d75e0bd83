package no.postmottak.reading;

import java.util.EnumSet;
import java.util.Set;

/** The hazards seen in one document; none means that none was seen, not that there is none. */
public record Hazards(Set<Hazard> seen) {

    public Hazards {
        seen = Set.copyOf(seen);
    }

    public static Hazards none() {
        return new Hazards(Set.of());
    }

    /** The same, and one more. */
    public Hazards and(Hazard another) {
        var more = EnumSet.of(another);
        more.addAll(seen);
        return new Hazards(more);
    }
}
