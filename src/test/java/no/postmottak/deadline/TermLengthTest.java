package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A term of no length, or of less, cannot be written. */
final class TermLengthTest {

    @ParameterizedTest
    @MethodSource("units")
    void aTermIsAtLeastOneLong(IntFunction<TermLength> unit) {
        assertThat(unit.apply(1)).isNotNull();
        assertThatThrownBy(() -> unit.apply(0)).hasMessage("a term is at least one long");
        assertThatThrownBy(() -> unit.apply(-3)).hasMessage("a term is at least one long");
    }

    static Stream<IntFunction<TermLength>> units() {
        return Stream.of(TermLength.Weeks::new, TermLength.Days::new, TermLength.Years::new);
    }
}
