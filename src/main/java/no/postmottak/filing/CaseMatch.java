package no.postmottak.filing;

import java.util.List;
import no.postmottak.casefile.CaseFile;
import no.postmottak.review.SetAsideReason;

/** Which case a submission belongs to: found, or a question to a person with both sides of it shown. */
public sealed interface CaseMatch {

    /** The case or, for a family letter, the cases it belongs to, with what in the letter was held against them. */
    record OnCases(List<CaseFile> cases, List<Compared> compared, boolean isByPerson) implements CaseMatch {

        public OnCases {
            cases = List.copyOf(cases);
            compared = List.copyOf(compared);
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("a match has at least one case");
            }
        }

        public CaseFile first() {
            return cases.getFirst();
        }
    }

    /** Software cannot tell: what was typed, what was seen in the documents, and what the case record says. */
    record Unclear(SetAsideReason reason, List<String> typed, List<String> found, List<String> recorded)
            implements CaseMatch {

        public Unclear {
            typed = List.copyOf(typed);
            found = List.copyOf(found);
            recorded = List.copyOf(recorded);
        }

        @Override
        public String toString() {
            return "unclear: " + reason;
        }
    }
}
