package no.postmottak.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class EveryIdempotencyKeyTest {

    @Property
    void isTakenAsItIsWrittenAndTellsNothing(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 22, max = 200) String written) {
        var key = IdempotencyKey.parse(Caller.ANONYMOUS, written).orElseThrow();

        assertThat(key.key()).isEqualTo(written);
        assertThat(key).asString().doesNotContain(written);
    }

    @Property
    void isNeverShorterThanAHundredAndTwentyEightBits(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(max = 21) String written) {
        assertThat(IdempotencyKey.parse(Caller.ANONYMOUS, written)).isEmpty();
        assertThatThrownBy(() -> new IdempotencyKey(Caller.ANONYMOUS, written))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isEqualTo("an idempotency key has 22 to 200 printable characters");
    }

    @Property
    void isOnlyPrintableCharacters(@ForAll @StringLength(min = 22, max = 60) String written) {
        var isPrintable = written.chars().allMatch(letter -> letter > ' ' && letter < 0x7F);

        assertThat(IdempotencyKey.parse(Caller.ANONYMOUS, written).isPresent()).isEqualTo(isPrintable);
    }

    @Example
    void isNeverLongerThanTwoHundredCharacters() {
        assertThat(IdempotencyKey.parse(Caller.ANONYMOUS, "x".repeat(200))).isPresent();
        assertThat(IdempotencyKey.parse(Caller.ANONYMOUS, "x".repeat(201))).isEmpty();
    }
}
