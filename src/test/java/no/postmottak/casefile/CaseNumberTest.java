package no.postmottak.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({"2026/118", "26/118", "2026/000118", "2026-118", "' 2026/118 '"})
    void oneNumberIsWrittenInManyWays(String written) {
        assertThat(CaseNumber.parse(written)).contains(new CaseNumber(2026, 118));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "003", "118/2026", "2026/", "2026/1234567890", "2026-118/KL", "1800/1"})
    void otherFormsAreNone(String written) {
        assertThat(CaseNumber.parse(written)).isEmpty();
    }

    @Property(tries = 300)
    void noTextBreaksIt(@ForAll String text) {
        assertThat(CaseNumber.parse(text)).isNotNull();
    }
}
