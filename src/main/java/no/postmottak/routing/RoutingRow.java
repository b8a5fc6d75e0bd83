package no.postmottak.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;

/** One row of the decision table: when it fits, who then gets the submission, how, and why. */
public record RoutingRow(String id, When when, Receiver receiver, Handling handling, String reason) {

    /** How a row names its receiver: a fixed body, or one that the question holds. */
    public enum Receiver {
        UDI,
        UNE,
        NPIS,
        DECIDED_BY,
        HOLDER,
        POLICE_OF_RESIDENCE
    }

    /** In which queue it goes, and whether a person sees it first. */
    public record Handling(Queue queue, Optional<Confirm> confirm) {

        public static final Handling ORDINARY = new Handling(Queue.ORDINARY, Optional.empty());
    }

    /** The conditions this question does not meet, in words; none when the row fits. */
    List<String> mismatches(RoutingQuestion question) {
        var misses = new ArrayList<>(when.mismatches(question));
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
            case POLICE_OF_RESIDENCE -> question.home().district().map(Authority::police);
        };
    }

    /** Whether two rows do the same with whatever both fit. */
    boolean doesAs(RoutingRow other) {
        return receiver == other.receiver && handling.equals(other.handling);
    }
}
