package no.postmottak.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gsm7Test {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "æøåÆØÅ | 1d0c0f1c0b0e",
                "éÉèäöüÄÖÜ | 051f047b7c7e5b5c5e",
                "Se @_$ | 536520001102",
                "az AZ 09 | 617a20415a203039",
                "(-.) | 282d2e29",
                "€ | 1b65",
                "{}[]~^|1b281b291b3c1b3e1b3d1b14"
            })
    void lettersHaveTheSeptetsOfTheStandard(String text, String septets) {
        assertThat(Gsm7.encode(text)).map(HexFormat.of()::formatHex).hasValue(septets);
        assertThat(Gsm7.decode(HexFormat.of().parseHex(septets))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "’", "\u00A0", "á", "š", "đ", "д", "ع", "ሰ", "`", "\u001B", "\t", "😀"})
    void lettersOutsideTheAlphabetAreNotForced(String text) {
        assertThat(Gsm7.encode(text)).isEmpty();
        assertThat(Septets.hold(text)).isFalse();
    }

    @Property
    void everyByteStringDecodesWithoutFailing(@ForAll byte[] septets) {
        assertThat(Gsm7.decode(septets)).hasSizeLessThanOrEqualTo(septets.length);
    }

    @Property
    void whatCanBeEncodedDecodesToItself(@ForAll String text) {
        assertThat(Gsm7.encode(text).map(Gsm7::decode).orElse(text)).isEqualTo(text);
    }

    @Property
    void theTwoTablesAgreeOnEveryLetterTheyShare(
            @ForAll @Chars({'æ', 'Ø', 'å', 'a', 'Z', '@', '_', '$', '\n', '¡', '`', '~', 'É', 'ù'}) String text) {
        var held = Septets.hold(text);

        assertThat(held ? Gsm7.encode(text).orElseThrow() : new byte[0])
                .isEqualTo(held ? Septets.of(text) : new byte[0]);
    }

    @Property
    void theSecondTableHoldsNothingThatTheFirstDoesNot(@ForAll char letter) {
        var text = String.valueOf(letter);

        assertThat(!Septets.hold(text) || Gsm7.encode(text).isPresent()).isTrue();
    }
}
