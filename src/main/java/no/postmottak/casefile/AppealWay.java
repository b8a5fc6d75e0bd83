package no.postmottak.casefile;

import java.util.Comparator;
import java.util.Optional;

/** The way of appeals [klagegang]: who hears them, and which decision was the last word. */
public final class AppealWay {

    private AppealWay() {}

    /** Who hears the appeal of a body's decision: UNE for UDI, UDI for the police, NPIS and missions. */
    public static Authority appealBodyOf(Authority decidedBy) {
        return switch (decidedBy.kind()) {
            case UDI, UNE -> Authority.UNE;
            case NPIS, POLICE, MISSION -> Authority.UDI;
        };
    }

    /** What UNE decided; and what UDI decided on appeal of the decision of another body, such as an embassy. */
    public static Optional<Decision> lastWord(CaseFile file, Decision about) {
        return file.decisions().stream()
                .filter(decision -> !decision.madeOn().isBefore(about.madeOn()))
                .filter(decision -> decision.madeBy().equals(Authority.UNE) || isUdiOnAppeal(decision, file))
                .max(Comparator.comparing(Decision::madeOn));
    }

    /** A dismissal by UDI can be appealed to UNE, so it is no last word. */
    private static boolean isUdiOnAppeal(Decision decision, CaseFile file) {
        return decision.madeBy().equals(Authority.UDI)
                && decision.outcome() == Decision.Outcome.UPHELD_ON_APPEAL
                && file.decisions().stream()
                        .anyMatch(earlier -> appealBodyOf(earlier.madeBy()).equals(Authority.UDI)
                                && !earlier.madeOn().isAfter(decision.madeOn()));
    }
}
