package no.postmottak.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;

/** One row of the decision table: an empty condition fits everything. */
public record RoutingRow(
        String id,
        Set<SubmissionKind> kinds,
        Set<Authority.Kind> decidedBy,
        Set<Authority.Kind> holder,
        Receiver receiver,
        String reason) {

    public RoutingRow {
        kinds = Set.copyOf(kinds);
        decidedBy = Set.copyOf(decidedBy);
        holder = Set.copyOf(holder);
    }

    /** How a row names its receiver: a fixed body, or one that the question holds. */
    public enum Receiver {
        UDI,
        UNE,
        NPIS,
        DECIDED_BY,
        HOLDER,
        POLICE_OF_RESIDENCE
    }

    /** The conditions this question does not meet, in words; none when the row fits. */
    List<String> mismatches(RoutingQuestion question) {
        var misses = new java.util.ArrayList<String>();
        if (!kinds.isEmpty() && !kinds.contains(question.kind())) {
            misses.add("kind is " + question.kind());
        }
        mismatch("decided by", decidedBy, question.decidedBy()).ifPresent(misses::add);
        mismatch("holder", holder, question.holder()).ifPresent(misses::add);
        if (receiverFor(question).isEmpty()) {
            misses.add("its receiver " + receiver + " is not known");
        }
        return List.copyOf(misses);
    }

    Optional<Authority> receiverFor(RoutingQuestion question) {
        return switch (receiver) {
            case UDI -> Optional.of(Authority.UDI);
            case UNE -> Optional.of(Authority.UNE);
            case NPIS -> Optional.of(Authority.NPIS);
            case DECIDED_BY -> question.decidedBy();
            case HOLDER -> question.holder();
            case POLICE_OF_RESIDENCE -> question.district().map(Authority::police);
        };
    }

    private static Optional<String> mismatch(String what, Set<Authority.Kind> wanted, Optional<Authority> actual) {
        if (wanted.isEmpty()
                || actual.map(Authority::kind).filter(wanted::contains).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(what + " is " + actual.map(Authority::code).orElse("not known"));
    }
}
