package no.postmottak.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that Skatteetaten publishes as examples, and what people make of them. */
final class NationalNumberTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            05011399292   | true  | a birth number
            050113 99292  | true  | the way people write it
            41010199946   | true  | a D number: forty added to the day
            20914695016   | true  | a made-up person: eighty added to the month
            30108299939   | true  | only by the rule of 2032
            30108299920   | true  | by both rules
            05011399293   | false | the last digit mistyped
            05011399922   | false | two digits swapped
            01020304050   | false | never given out
            0501139929    | false | a digit too few
            050113992920  | false | a digit too many
            O5011399292   | false | a letter
            ٠٥٠١١٣٩٩٢٩٢   | false | digits of another script
            ''            | false | nothing
            """)
    void onlyANumberWhoseCheckDigitsAreRightNamesSomebody(String written, boolean isOne, String why) {
        assertThat(NationalNumber.parse(written).isPresent()).as(why).isEqualTo(isOne);
    }

    @Test
    void noSingleMistypedDigitNamesSomebodyElse() {
        var number = "05011399292";
        for (var place = 0; place < number.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var typed = number.substring(0, place) + digit + number.substring(place + 1);

                assertThat(NationalNumber.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(number));
            }
        }
    }
}
