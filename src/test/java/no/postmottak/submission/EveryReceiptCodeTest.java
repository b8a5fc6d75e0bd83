package no.postmottak.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EveryReceiptCodeTest {

    @Property
    void isReadAgainHoweverItIsTyped(@ForAll long seed) {
        var code = ReceiptCode.draw(new Random(seed));

        assertThat(ReceiptCode.parse(code.value())).contains(code);
        assertThat(ReceiptCode.parse(code.value().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(ReceiptCode.parse(" " + code.value().replaceAll("(.{5})", "$1 -")))
                .contains(code);
    }

    @Property
    void hasADigestOfItsOwnAndTellsNothing(@ForAll long seed, @ForAll @IntRange(max = 25) int place) {
        var code = ReceiptCode.draw(new Random(seed));
        var other = new StringBuilder(code.value());
        other.setCharAt(place, code.value().charAt(place) == '7' ? '8' : '7');

        assertThat(new ReceiptCode(other.toString()).digest()).isNotEqualTo(code.digest());
        assertThat(code.digest()).hasSize(32).isEqualTo(new ReceiptCode(code.value()).digest());
        assertThat(code).asString().doesNotContainIgnoringCase(code.value());
    }

    @Property
    void isNoOtherText(@ForAll @StringLength(max = 40) String written) {
        assertThat(ReceiptCode.parse(written).stream())
                .allSatisfy(code -> assertThat(written.replaceAll("[\\s-]", "")).isEqualToIgnoringCase(code.value()));
    }

    @Property
    void isNeverOneLetterLongerOrShorter(@ForAll long seed) {
        var value = ReceiptCode.draw(new Random(seed)).value();

        assertThat(ReceiptCode.parse(value.substring(1))).isEmpty();
        assertThat(ReceiptCode.parse(value + "0")).isEmpty();
        assertThat(ReceiptCode.parse("O" + value.substring(1))).isEmpty();
    }

    @Example
    void isNotMadeOfLettersThatOnlyBecomeOursWhenMadeLarge() {
        assertThat(ReceiptCode.parse("\u00DF" + "A".repeat(24))).isEmpty();
        assertThat(ReceiptCode.parse("\u017F" + "A".repeat(25))).isEmpty();
    }
}
