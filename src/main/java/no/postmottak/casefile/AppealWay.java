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

    /** What UNE decided; and what UDI decided on appeal of another body's decision, such as an embassy's, either way. */
    public static Optional<Decision> lastWord(CaseFile file, Decision about) {
        return file.decisions().stream()
                .filter(decision -> !decision.madeOn().isBefore(about.madeOn()))
                .filter(decision -> decision.madeBy().equals(Authority.UNE) || isUdiOnAppeal(decision, file))
                .max(Comparator.comparing(Decision::madeOn));
    }

    /**
     * Whether UDI answered the appeal of another body's decision. A dismissal by UDI can be appealed to UNE, and so can what UDI
     * had decided itself and changes on appeal.
     */
    private static boolean isUdiOnAppeal(Decision decision, CaseFile file) {
        if (!decision.madeBy().equals(Authority.UDI)) {
            return false;
        }
        var earlier = file.decisions().stream()
                .filter(other -> !other.equals(decision) && !other.madeOn().isAfter(decision.madeOn()));
        return switch (decision.outcome()) {
            case UPHELD_ON_APPEAL -> earlier.anyMatch(AppealWay::isHeardByUdi);
            case CHANGED_AFTER_APPEAL ->
                earlier.max(Comparator.comparing(Decision::madeOn))
                        .filter(AppealWay::isHeardByUdi)
                        .isPresent();
            case REFUSED, GRANTED, DISMISSED -> false;
        };
    }

    private static boolean isHeardByUdi(Decision decision) {
        return appealBodyOf(decision.madeBy()).equals(Authority.UDI);
    }
}
