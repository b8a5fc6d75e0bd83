package no.postmottak.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.app.configuration.YamlRecord;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

class WaitingTimesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 1));

    @Test
    void madeUpFiguresAreShownInTheDemonstrationOnly() {
        var times = new WaitingTimes(List.of(time(DAY, true), time(DAY, false)));

        assertThat(times.shownIn(false).times()).containsExactly(time(DAY, false));
        assertThat(times.shownIn(true).times()).hasSize(2);
    }

    @Test
    void aFigureNobodyHasLookedUpIsShownNowhere() {
        var times = new WaitingTimes(List.of(time(Optional.empty(), false)));

        assertThat(times.shownIn(false).times()).isEmpty();
        assertThat(times.shownIn(true).times()).isEmpty();
    }

    @Test
    void asShippedNothingIsShownOutsideTheDemonstration() {
        var shipped = YamlRecord.read(Path.of("config", "waiting-times.yaml"), "waiting-times", WaitingTimes.class);

        assertThat(shipped.times()).isNotEmpty();
        assertThat(shipped.shownIn(false).times()).isEmpty();
        assertThat(shipped.shownIn(true).times()).isNotEmpty().allMatch(WaitingTime::madeUp);
    }

    @Test
    void aTimeForDublinCasesIsToldOnlyToWhoSaysThatItIsOne() {
        var dublin = new WaitingTime(
                SubmissionKind.APPEAL, Authority.Kind.UNE, days(6), true, "UNE, Dublin cases", DAY, false);
        var times = new WaitingTimes(List.of(dublin, time(DAY, false)));

        var ordinary = Submitted.appeal().form();
        var said = Submitted.appeal().answering(Map.of("dublin", "yes")).form();

        assertThat(times.of(ordinary)).containsExactly(time(DAY, false));
        assertThat(times.of(said)).hasSize(2);
        assertThat(times.of(Submitted.appeal().as(SubmissionKind.OTHER).form())).isEmpty();
    }

    private static WaitingTime time(Optional<LocalDate> asOf, boolean madeUp) {
        return new WaitingTime(SubmissionKind.APPEAL, Authority.Kind.UDI, days(60), false, "UDI", asOf, madeUp);
    }

    private static WaitingTime.Span days(int number) {
        return new WaitingTime.Span(number, WaitingTime.Unit.DAYS);
    }
}
