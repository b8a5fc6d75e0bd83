package no.postmottak.deadline;

import java.util.List;

/** By which provisions days are counted and rolled forward, and whether the act itself says so [fristberegning]. */
public record Counting(Basis basis, List<Citation> citations) {

    public Counting {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("counting cites at least one source");
        }
    }

    /** Whether an act refers to the provisions or is silent and practice follows them. */
    public enum Basis {
        STATUTE,
        ANALOGY
    }
}
