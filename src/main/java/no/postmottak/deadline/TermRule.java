package no.postmottak.deadline;

import java.util.List;

/** The length of a term under one act, and the sources that say so [fristregel]. */
public record TermRule(TermLength length, List<Citation> citations) {

    public TermRule {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a term rule cites at least one source");
        }
    }
}
