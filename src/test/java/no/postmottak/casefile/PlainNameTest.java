package no.postmottak.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a typed name is held against one on the record. */
final class PlainNameTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Amina Yusuf, AMINA YUSUF, true",
        "'  Amina   Yusuf ', Amina Yusuf, true",
        "José Peña, jose pena, true",
        "Amina Yusuf, Amina Yusufi, false",
        "Amina Yusuf, Yusuf Amina, false",
        "Håkon Ås, Hakon As, true",
        "Bjørn, Bjorn, false"
    })
    void namesAreTheSameWithoutCaseAccentsAndExtraBlanks(String one, String other, boolean isSame) {
        assertThat(new PlainName(one).equals(new PlainName(other))).isEqualTo(isSame);
    }

    @Test
    void nothingButBlanksIsNoName() {
        assertThat(new PlainName(" \t ").isEmpty()).isTrue();
        assertThat(new PlainName("A").isEmpty()).isFalse();
    }

    @Test
    void aNameDoesNotShowItself() {
        assertThat(new PlainName("Amina Yusuf")).hasToString("name withheld");
    }
}
