package no.postmottak.deadline;

import java.util.EnumSet;
import java.util.Map;

/** One act's rules on terms and counting [regelsett]. */
public record LegalRegime(Id id, Commencement commencement, Counting counting, Map<Term, TermRule> rules) {

    public LegalRegime {
        rules = Map.copyOf(rules);
        var missing = EnumSet.allOf(Term.class);
        missing.removeAll(rules.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(id + " has no rule for " + missing);
        }
    }

    public TermRule rule(Term term) {
        var rule = rules.get(term);
        if (rule == null) {
            throw new IllegalStateException(id + " has no rule for " + term);
        }
        return rule;
    }

    /** Which act it is. */
    public enum Id {
        FVL_1967,
        FVL_2025
    }
}
