package no.postmottak.filing;

import java.util.List;
import no.postmottak.casefile.CaseFile;
import no.postmottak.review.SetAsideReason;

/** Which case a submission belongs to: found, or a question to a person with both sides of it shown. */
public sealed interface CaseMatch {

    /** The case or, for a family letter, the cases it belongs to. */
    record OnCases(List<CaseFile> cases) implements CaseMatch {

        public OnCases {
            cases = List.copyOf(cases);
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("a match has at least one case");
            }
        }

        public CaseFile first() {
            return cases.getFirst();
        }
    }

    /** Software cannot tell: the numbers as typed, and those seen in the documents. */
    record Unclear(SetAsideReason reason, List<String> typed, List<String> found) implements CaseMatch {

        public Unclear {
            typed = List.copyOf(typed);
            found = List.copyOf(found);
        }

        @Override
        public String toString() {
            return "unclear: " + reason;
        }
    }
}
