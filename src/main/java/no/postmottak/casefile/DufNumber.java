package no.postmottak.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** The twelve digits a person's case file is found by [DUF-nummer]. Confidential: it never reaches a log or a notice. */
public record DufNumber(String digits) {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F.-]");
    private static final int[] WEIGHTS = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    public DufNumber {
        if (!TWELVE_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("a DUF number has twelve digits");
        }
    }

    /** Reads a number the way people write it, in groups or in one piece. */
    public static Optional<DufNumber> parse(String written) {
        var digits = SEPARATORS.matcher(written).replaceAll("");
        return TWELVE_DIGITS.matcher(digits).matches() ? Optional.of(new DufNumber(digits)) : Optional.empty();
    }

    /** Whether the last two digits are what the first ten come to, weighted, modulo eleven. */
    public boolean hasMatchingCheckDigits() {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return Integer.parseInt(digits.substring(10)) == sum % 11;
    }

    /** The year of the first application, which the number begins with. */
    public int year() {
        return Integer.parseInt(digits.substring(0, 4));
    }

    @Override
    public String toString() {
        return "DUF number withheld";
    }
}
