package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates the way people type them. */
final class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 2026-03-12",
        "2026-3-2, 2026-03-02",
        "12.03.2026, 2026-03-12",
        "12. 3. 2026, 2026-03-12",
        "12/3/2026, 2026-03-12",
        "12 03 2026, 2026-03-12",
        "' 12.03.2026 ', 2026-03-12"
    })
    void aTypedDayIsRead(String written, LocalDate day) {
        assertThat(TypedDate.parse(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.3.26", "30.02.2026", "2026-13-01", "12 March 2026", "2026-03-12T10:00", "0.0.0000"})
    void whatIsNoDayIsLeftToAPerson(String written) {
        assertThat(TypedDate.parse(written)).isEmpty();
    }

    @Property
    void everyDayIsReadInEveryWriting(@ForAll @IntRange(min = -20_000, max = 60_000) int day) {
        var date = LocalDate.ofEpochDay(day);

        assertThat(TypedDate.parse(date.toString())).contains(date);
        assertThat(TypedDate.parse("%d.%d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear())))
                .contains(date);
    }

    @Property
    void nothingThatIsTypedMakesItStumble(@ForAll String written) {
        assertThat(TypedDate.parse(written)).isInstanceOf(Optional.class);
    }
}
