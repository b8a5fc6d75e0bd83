package no.postmottak.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which DUF numbers can be real: check digits and a first year that is neither ancient nor in the future. */
public final class DufNumberRules {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int SYNTHETIC_YEAR = 1900;

    private final Clock clock;
    private final int earliestYear;
    private final boolean acceptsSynthetic;

    public DufNumberRules(Clock clock, int earliestYear, boolean acceptsSynthetic) {
        this.clock = clock;
        this.earliestYear = earliestYear;
        this.acceptsSynthetic = acceptsSynthetic;
    }

    /** A number that fails is a question to a person, never a refusal: the rule has known exceptions. */
    public boolean holdFor(DufNumber number) {
        return number.hasMatchingCheckDigits() && isPlausibleYear(number.year());
    }

    private boolean isPlausibleYear(int year) {
        if (year == SYNTHETIC_YEAR) {
            return acceptsSynthetic;
        }
        return year >= earliestYear
                && year <= LocalDate.now(clock.withZone(OSLO)).getYear();
    }
}
