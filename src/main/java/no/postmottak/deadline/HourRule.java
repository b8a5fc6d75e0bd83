package no.postmottak.deadline;

import java.util.List;

/** How many hours there are to ask to stay in a Dublin case, and the sources of the number and of what is left out. */
public record HourRule(int hours, List<Citation> citations, List<Citation> leavingOut) {

    public HourRule {
        citations = List.copyOf(citations);
        leavingOut = List.copyOf(leavingOut);
        if (hours < 1) {
            throw new IllegalArgumentException("a term of hours is at least one long");
        }
        if (citations.isEmpty() || leavingOut.isEmpty()) {
            throw new IllegalArgumentException("a term of hours cites at least one source for each of its two ends");
        }
    }
}
