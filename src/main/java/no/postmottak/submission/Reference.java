package no.postmottak.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The random name people and authorities call a submission by, such as K7Q2-9XPM [referanse]; it says nothing of the case. */
public record Reference(String code) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern AS_TYPED = Pattern.compile("[2-9A-Za-z]{8}");
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

    public Reference {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a reference is two groups of four letters and digits");
        }
    }

    /** Reads a reference the way people type it: small letters, blanks or no hyphen. */
    public static Optional<Reference> parse(String written) {
        var bare = written.replaceAll("[\\s-]", "");
        // some letters of other alphabets become two of ours when they are made large
        if (!AS_TYPED.matcher(bare).matches()) {
            return Optional.empty();
        }
        var code = (bare.substring(0, 4) + "-" + bare.substring(4)).toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new Reference(code)) : Optional.empty();
    }

    /** Draws a new reference; the database refuses the rare one that is taken. */
    public static Reference draw(RandomGenerator random) {
        var drawn = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            drawn.append(i == 4 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(drawn.toString());
    }

    @Override
    public String toString() {
        return code;
    }
}
