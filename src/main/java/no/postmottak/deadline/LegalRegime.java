package no.postmottak.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** One act's rules on terms and counting [regelsett]. */
public record LegalRegime(
        Id id,
        Commencement commencement,
        Counting counting,
        SignatureRule appealSignature,
        Map<StartedBy, List<Citation>> starts,
        Map<Term, TermRule> rules) {

    public LegalRegime {
        starts = Map.copyOf(starts);
        rules = Map.copyOf(rules);
        for (var by : StartedBy.values()) {
            if (starts.getOrDefault(by, List.of()).isEmpty()) {
                throw new IllegalArgumentException(id + " cites nothing for terms that started by " + by);
            }
        }
        var missing = EnumSet.allOf(Term.class);
        missing.removeAll(rules.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(id + " has no rule for " + missing);
        }
    }

    /** Where it says that a term starts in this way. */
    public List<Citation> startedBy(StartedBy by) {
        return List.copyOf(starts.getOrDefault(by, List.of()));
    }

    public TermRule rule(Term term) {
        var rule = rules.get(term);
        if (rule == null) {
            throw new IllegalStateException(id + " has no rule for " + term);
        }
        return rule;
    }

    /** The same act, applying from another day. */
    public LegalRegime commencing(Commencement from) {
        return new LegalRegime(id, from, counting, appealSignature, starts, rules);
    }

    /** Which act it is. */
    public enum Id {
        FVL_1967,
        FVL_2025
    }
}
