package no.postmottak.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import no.postmottak.casefile.DufNumber;
import no.postmottak.submission.Reference;

/**
 * The sheet on top of a paper letter [forside]: the reference of this envelope, and the DUF number where it is known which
 * case the letter is for. Its code is small enough to be read from a bad scan, and is a claim like any other.
 */
public record CoverSheet(Reference reference, Optional<DufNumber> dufNumber) {

    /** All codes are printed in this size of the standard, 29 fields a side, in which readers expect them. */
    public static final int CODE_VERSION = 3;

    private static final String VERSION = "PM1";
    private static final Pattern CODE = Pattern.compile(VERSION + ":(?:C:([0-9]{12})|N):([2-9A-Z]{8}):([2-9A-Z]{4})");
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHECK_LETTERS = 4;

    public static CoverSheet ofCase(Reference reference, DufNumber number) {
        return new CoverSheet(reference, Optional.of(number));
    }

    /** For a letter of which nobody knows yet which case it is for. */
    public static CoverSheet ofNewCase(Reference reference) {
        return new CoverSheet(reference, Optional.empty());
    }

    /** Empty where it is not one of ours, or where a single letter of it is not what was written. */
    public static Optional<CoverSheet> parse(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var number = Optional.ofNullable(parts.group(1)).map(DufNumber::new);
        return Reference.parse(parts.group(2))
                .map(reference -> new CoverSheet(reference, number))
                .filter(sheet -> sheet.code().equals(code));
    }

    /** What its square code says: letters that such codes hold in the least room, version first, check letters last. */
    public String code() {
        var about = dufNumber.map(number -> "C:" + number.digits()).orElse("N");
        var said = VERSION + ":" + about + ":" + reference.code().replace("-", "");
        return said + ":" + check(said);
    }

    private static String check(String said) {
        var crc = new CRC32();
        crc.update(said.getBytes(StandardCharsets.US_ASCII));
        var letters = new StringBuilder();
        for (var rest = crc.getValue(); letters.length() < CHECK_LETTERS; rest /= ALPHABET.length()) {
            letters.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return "cover sheet " + reference;
    }
}
