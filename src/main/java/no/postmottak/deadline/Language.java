package no.postmottak.deadline;

import java.util.Locale;

/** A language the sum of a deadline can be told in [målform]. */
public enum Language {
    NB,
    NN,
    EN;

    /** The nearest of the three to a language tag: Scandinavian and Sámi readers get Bokmål, others English. */
    public static Language nearestTo(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
            case "nn" -> NN;
            case "nb", "no", "da", "sv", "se", "smj", "sma" -> NB;
            default -> EN;
        };
    }
}
