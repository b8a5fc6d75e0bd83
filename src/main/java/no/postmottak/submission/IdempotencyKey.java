package no.postmottak.submission;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller names a sending by, so that sending it twice keeps it once; at least 128 bits, scoped to the caller. */
public record IdempotencyKey(Caller caller, String key) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{22,200}");

    public IdempotencyKey {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("an idempotency key has 22 to 200 printable characters");
        }
    }

    /** Twenty-two base64 characters are the fewest that can hold 128 bits. */
    public static Optional<IdempotencyKey> parse(Caller caller, String written) {
        return FORM.matcher(written).matches() ? Optional.of(new IdempotencyKey(caller, written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "idempotency key withheld";
    }
}
