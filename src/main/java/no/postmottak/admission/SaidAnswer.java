package no.postmottak.admission;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the sender answered to a question of the form: a claim like everything typed. */
enum SaidAnswer {
    YES,
    NO,
    NOT_TOLD;

    private static final Set<String> AFFIRMATIVE = Set.of("yes", "ja", "true", "1", "on");
    private static final Set<String> NEGATIVE = Set.of("no", "nei", "false", "0", "off");

    static SaidAnswer to(String question, Dossier dossier) {
        var written = Optional.ofNullable(dossier.submission().form().details().get(question))
                .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (AFFIRMATIVE.contains(written)) {
            return YES;
        }
        return NEGATIVE.contains(written) ? NO : NOT_TOLD;
    }
}
