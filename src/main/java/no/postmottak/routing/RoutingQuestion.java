package no.postmottak.routing;

import java.util.Optional;
import no.postmottak.casefile.AppealWay;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;

/** Everything the choice of receiver may depend on, and nothing else. */
public record RoutingQuestion(
        SubmissionKind kind,
        Optional<Authority> decidedBy,
        Optional<Authority> holder,
        Stage stage,
        Home home,
        Day day) {

    /** Bodies in force, on a working day, by the stage that follows from who has the case. */
    public static RoutingQuestion of(
            SubmissionKind kind, Optional<Authority> decidedBy, Optional<Authority> holder, Home home) {
        return new RoutingQuestion(kind, decidedBy, holder, stage(decidedBy, holder), home, Day.WORKING_DAY);
    }

    /** Without the decisions at hand: who decided and who has the case tell how far it has come. */
    private static Stage stage(Optional<Authority> decidedBy, Optional<Authority> holder) {
        return decidedBy
                .map(body -> {
                    if (body.equals(Authority.UNE)) {
                        return Stage.FINAL;
                    }
                    return holder.filter(AppealWay.appealBodyOf(body)::equals).isPresent()
                            ? Stage.FORWARDED
                            : Stage.DECIDED;
                })
                .orElse(Stage.UNDECIDED);
    }
}
