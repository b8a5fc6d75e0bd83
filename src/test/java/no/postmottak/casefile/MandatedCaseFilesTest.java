package no.postmottak.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A confirmed mandate counts while it holds, and neither before nor after. */
final class MandatedCaseFilesTest {

    private static final PersonId OMAR = new PersonId("omar");

    private static final Representative HOLDER = new Representative(
            Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY,
            "Omar Yusuf",
            Optional.of(OMAR),
            Optional.empty(),
            Optional.empty());

    private final CaseFile file =
            CaseOf.numbers("190000000108").party("Amina Yusuf").file();
    private final KnownCases told = new KnownCases(file);
    private final Mandates mandates = new MandatesInMemory();

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 | 2026-12-01 | 2026-11-01T11:00:00Z | true  | the first day
            2026-11-01 | 2026-12-01 | 2026-12-01T22:59:59Z | true  | the last second of the last day in Norway
            2026-11-01 | 2026-12-01 | 2026-12-01T23:00:00Z | false | midnight in Norway, it has run out
            2026-11-02 | 2026-12-01 | 2026-11-01T11:00:00Z | false | not yet
            2026-11-01 |            | 2036-11-01T11:00:00Z | true  | without a last day
            """)
    void itHoldsFromItsFirstDayToItsLast(LocalDate from, LocalDate until, Instant now, boolean holds, String why) {
        mandates.enter(MandatesInMemory.held(file.id(), HOLDER, new Mandate.Term(from, Optional.ofNullable(until))));

        var seen = at(now);

        assertThat(seen.byId(file.id()).orElseThrow().concerns(OMAR)).isEqualTo(holds);
        assertThat(seen.concerning(OMAR)).hasSize(holds ? 1 : 0);
        assertThat(told.byId(file.id()).orElseThrow().concerns(OMAR))
                .as("the record")
                .isFalse();
    }

    @Test
    void oneThatWasTakenBackCountsNoMore() {
        var mandate =
                MandatesInMemory.held(file.id(), HOLDER, new Mandate.Term(LocalDate.of(2026, 11, 1), Optional.empty()));
        mandates.enter(mandate);
        var now = Instant.parse("2026-11-21T09:00:00Z");
        var before = at(now).byDufNumber(file.dufNumbers().getFirst()).orElseThrow();

        mandates.end(mandate.id(), new Mandate.Ended("officer-1", now, Mandate.Ended.Why.WITHDRAWN));

        assertThat(before.concerns(OMAR)).isTrue();
        assertThat(at(now).byDufNumber(file.dufNumbers().getFirst())
                        .orElseThrow()
                        .concerns(OMAR))
                .isFalse();
    }

    @Test
    void whoStandsOnTheRecordIsNotThereTwice() {
        var recorded = told.enter(CaseOf.numbers("190000000202")
                .actingFor(Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY, "Omar Yusuf")
                .file());
        mandates.enter(MandatesInMemory.held(
                recorded.id(), HOLDER, new Mandate.Term(LocalDate.of(2026, 11, 1), Optional.empty())));

        var seen = at(Instant.parse("2026-11-21T09:00:00Z")).byId(recorded.id()).orElseThrow();

        assertThat(seen.people().representatives()).hasSize(1);
    }

    private CaseFiles at(Instant now) {
        return new MandatedCaseFiles(told, mandates, Clock.fixed(now, ZoneOffset.UTC));
    }
}
