package no.postmottak.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The secret of 128 bits, shown once, by which a sender without a login sees the status. */
public record ReceiptCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern AS_TYPED = Pattern.compile("[0-9A-Za-z]{26}");
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{26}");

    public ReceiptCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a receipt code has twenty-six letters and digits");
        }
    }

    /** Twenty-six characters of five bits each hold the 128 random bits. */
    public static ReceiptCode draw(RandomGenerator random) {
        var drawn = new StringBuilder();
        for (var i = 0; i < 26; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(drawn.toString());
    }

    /** Reads a code with or without the blanks and hyphens people put in. */
    public static Optional<ReceiptCode> parse(String written) {
        var bare = written.replaceAll("[\\s-]", "");
        // some letters of other alphabets become two of ours when they are made large
        if (!AS_TYPED.matcher(bare).matches()) {
            return Optional.empty();
        }
        var value = bare.toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new ReceiptCode(value)) : Optional.empty();
    }

    /** What is stored in place of the code. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "receipt code withheld";
    }
}
