package no.postmottak.deadline;

import java.util.List;

/** Whether an act asks that an appeal is signed [krav om underskrift], and where it says so or says nothing. */
public record SignatureRule(boolean isAsked, List<Citation> citations) {

    public SignatureRule {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a rule on signatures cites at least one source");
        }
    }

    /** What the known days of a matter tell of it. */
    public enum Answer {
        ASKED,
        NOT_ASKED,
        /** The day that decides between the acts is not known, and they differ. */
        OPEN
    }
}
