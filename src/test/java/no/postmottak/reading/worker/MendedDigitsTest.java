package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "DUF-nummer: 19OO 000001 08, 190000000108",
        "DUF-nummer: I900 O00001 08, 190000000108",
        "DUF number l9000000020Z, 190000000202",
        "DUF-nr. 1900 0000S1 B8, 190000005188"
    })
    void lettersThatLookLikeDigitsAreMendedNearAKeyword(String text, String digits) {
        assertThat(MendedDigits.in(text, 2)).containsExactly(new DigitGroup(digits, true, true, 2, true));
    }

    @ParameterizedTest
    @CsvSource({
        "DUF-nummer: 1900 000001 08, nothing had to be mended",
        "Tlf. I900 O00001 08 til banken, no keyword is near",
        "DUF-nummer: OOOO OOOOOI OB, that is no number at all",
        "DUF-nummer: xI900O0000108, a word before it"
    })
    void nothingElseIs(String text, String why) {
        assertThat(MendedDigits.in(text, 1)).as(why).isEmpty();
    }

    @Test
    void aPlainNumberIsNeverMarkedAsMended() {
        assertThat(DigitGroups.in("DUF-nummer: 1900 000001 08", 1))
                .extracting(DigitGroup::isMended)
                .containsExactly(false);
    }
}
