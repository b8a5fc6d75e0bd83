package no.postmottak.notice;

import java.security.SecureRandom;
import java.time.Instant;

/** When a notice is written, and the random letters that tell it from all others [poststempel]. */
public record Postmark(Instant at, String letters) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LETTERS = 28;

    /** Letters only, so that no run of digits can be taken for a number of a person. */
    static Postmark at(Instant instant) {
        var letters = new StringBuilder(LETTERS);
        RANDOM.ints(LETTERS, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return new Postmark(instant, letters.toString());
    }
}
