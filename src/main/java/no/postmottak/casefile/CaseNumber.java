package no.postmottak.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** An archive's number of a case, by year and sequence, however it is written [saksnummer]: 26/118 is 2026/000118. */
public record CaseNumber(int year, int sequence) {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|20)?[0-9]{2})[/-]0*([0-9]{1,8})");
    private static final int CENTURY = 2000;
    private static final int SHORT = 100;

    /** Empty for numbers of other forms, such as the three digits within a DUF file, which say nothing alone. */
    public static Optional<CaseNumber> parse(String written) {
        var matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(matcher.group(1));
        return Optional.of(new CaseNumber(year < SHORT ? CENTURY + year : year, Integer.parseInt(matcher.group(2))));
    }

    @Override
    public String toString() {
        return "case number withheld";
    }
}
