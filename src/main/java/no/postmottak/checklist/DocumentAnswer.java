package no.postmottak.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sender says of an expected document [svar i sjekklisten]: a claim like everything typed. */
public enum DocumentAnswer {
    NOW,
    LATER,
    SENT_BEFORE,
    SENT_BY_OTHERS,
    DO_NOT_HAVE;

    /** Empty for any other words, which are kept as they were typed. */
    public static Optional<DocumentAnswer> parse(String written) {
        var name = written.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(answer -> answer.name().equals(name))
                .findFirst();
    }
}
