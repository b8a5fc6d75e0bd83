package no.postmottak.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.postmottak.casefile.DufNumber;
import no.postmottak.submission.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverSheetTest {

    private static final Reference REFERENCE = new Reference("K7Q2-9XPM");
    private static final CoverSheet OF_A_CASE = CoverSheet.ofCase(REFERENCE, new DufNumber("190000000108"));

    @Test
    void whatIsWrittenStaysReadableForLaterVersions() {
        assertThat(OF_A_CASE.code()).isEqualTo("PM1:C:190000000108:K7Q29XPM:2BJV");
        assertThat(CoverSheet.ofNewCase(REFERENCE).code()).isEqualTo("PM1:N:K7Q29XPM:C68W");
    }

    @Property
    void whatIsWrittenIsReadAsItWas(@ForAll long seed, @ForAll boolean isNew) {
        var dice = new Random(seed);
        var number = new DufNumber("%012d".formatted(dice.nextLong(1_000_000_000_000L)));
        var reference = Reference.draw(dice);
        var sheet = isNew ? CoverSheet.ofNewCase(reference) : CoverSheet.ofCase(reference, number);

        assertThat(CoverSheet.parse(sheet.code())).contains(sheet);
    }

    @Property
    void noLetterCanBeExchangedForAnother(@ForAll @IntRange(max = 31) int at, @ForAll("letters") char other) {
        var changed = new StringBuilder(OF_A_CASE.code());
        changed.setCharAt(at, other);
        if (!changed.toString().equals(OF_A_CASE.code())) {
            assertThat(CoverSheet.parse(changed.toString())).isEmpty();
        }
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().numeric().range('A', 'Z').with(':', '-', ' ');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PM1",
                "PM2:N:K7Q29XPM:C68W",
                "https://example.no",
                "PM1:C:K7Q29XPM:CHCK",
                "pm1:n:k7q29xpm:c68w"
            })
    void whatIsNotOursIsNotRead(String code) {
        assertThat(CoverSheet.parse(code)).isEmpty();
    }

    @Test
    void theNumberShowsItselfInNoLog() {
        assertThat(OF_A_CASE.toString()).doesNotContain("1900");
        assertThat(new SaidCoverSheet(OF_A_CASE.code(), 1).toString()).doesNotContain("1900");
    }

    @Test
    void itFitsIntoACodeOfTheSmallSizeThatIsReadBest() {
        assertThat(OF_A_CASE.code()).hasSizeLessThanOrEqualTo(35).matches("[0-9A-Z $%*+./:-]+");
    }
}
