package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitGroupsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DUF-nummer: 1900 000001 08,          true,  the keyword with a hyphen
            DUF nr. 190000000108,                true,  in one piece
            Min DUF er 1900-000001-08,           true,  with hyphens
            Номер DUF 190000000108,              true,  in a Ukrainian letter
            Your reference number 190000000108,  true,  as an embassy writes it
            Telefon 190000000108,                false, any other number
            190000000108 (DUF-nummer),           true,  the keyword behind
            """)
    void aNumberIsFoundAndTheKeywordNearIt(String text, boolean nearKeyword, String reason) {
        assertThat(DigitGroups.in(text, 1))
                .as(reason)
                .containsExactly(new DigitGroup("190000000108", nearKeyword, true, 1));
    }

    @Test
    void aDateBeforeTheNumberDoesNotSwallowItsFirstDigits() {
        assertThat(DigitGroups.in("Oslo 01.02.2026 190000000108", 4))
                .contains(new DigitGroup("190000000108", false, true, 4));
    }

    @ParameterizedTest
    @CsvSource({"19000000010", "1900000001081", "1900I0000108", "١٩٠٠٠٠٠٠٠١٠٨"})
    void elevenThirteenLettersAndOtherDigitsAreNone(String text) {
        assertThat(DigitGroups.in("DUF " + text, 1)).isEmpty();
    }

    @Test
    void aNumberNeverShowsItselfInALog() {
        assertThat(DigitGroups.in("DUF 190000000108", 1).toString()).doesNotContain("1900");
    }

    @Property
    void everyTwelveDigitsThatStandAloneAreFound(@ForAll @NumericChars @StringLength(12) String digits) {
        assertThat(DigitGroups.in("Sak " + digits + ", vedtak", 1))
                .extracting(DigitGroup::digits)
                .containsExactly(digits);
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        assertThat(DigitGroups.in(text, 1)).allMatch(group -> group.digits().matches("[0-9]{12}"));
    }
}
