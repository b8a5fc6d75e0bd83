package no.postmottak.deadline.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a misspelt key finds the one that was meant. */
final class LikenessTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "'', '', 0",
        "length, length, 0",
        "lenght, length, 2",
        "length, lengths, 1",
        "length, '', 6",
        "'', length, 6",
        "kitten, sitting, 3",
        "abc, xyz, 3"
    })
    void itCountsTheLettersToChange(String one, String other, int distance) {
        assertThat(Likeness.distance(one, other)).isEqualTo(distance);
        assertThat(Likeness.distance(other, one)).isEqualTo(distance);
    }
}
