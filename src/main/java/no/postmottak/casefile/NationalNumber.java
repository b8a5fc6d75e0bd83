package no.postmottak.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The eleven digits by which Norway knows a person [fødselsnummer, D-nummer], read as people write them: a number whose
 * check digits are wrong is none, so that one mistyped digit never names somebody else.
 */
public final class NationalNumber {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int ELEVEN = 11;
    /** Numbers given out from 2032 on may leave up to three. */
    private static final int MOST_LEFT = 3;

    private NationalNumber() {}

    public static Optional<PersonId> parse(String written) {
        var digits = written.replaceAll("[\\s\u00A0\u202F]", "");
        return ELEVEN_DIGITS.matcher(digits).matches() && isPossible(digits)
                ? Optional.of(new PersonId(digits))
                : Optional.empty();
    }

    private static boolean isPossible(String digits) {
        return left(digits, FIRST) <= MOST_LEFT && left(digits, SECOND) == 0;
    }

    private static int left(String digits, int[] weights) {
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += weights[place] * (digits.charAt(place) - '0');
        }
        return sum % ELEVEN;
    }
}
