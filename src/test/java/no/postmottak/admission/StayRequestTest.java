package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request to stay: forty-eight hours in a Dublin case, and no number of hours else. */
final class StayRequestTest {

    private final DeadlineRequirement requirement = new DeadlineRequirement(Dossiers.DEADLINES);

    /** Friday 20 November 2026 at ten in Norway; the Sunday after is left out of the kinder count. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            yes | 10:00 | 2026-11-22T09:00:00Z | MET IN_TIME             | 48 hours by the clock
            ja  | 10.00 | 2026-11-22T09:01:00Z | UNSURE BETWEEN_TWO_ENDS | a minute later, on a Sunday that may not count
            yes | 10:00 | 2026-11-23T09:00:00Z | UNSURE BETWEEN_TWO_ENDS | 48 hours without the Sunday
            yes | 10:00 | 2026-11-23T09:01:00Z | NOT_MET LATE            | past both ends
            yes | noon  | 2026-11-21T22:59:00Z | MET IN_TIME             | only the day is known: from its beginning
            yes | noon  | 2026-11-23T20:00:00Z | UNSURE BETWEEN_TWO_ENDS | only the day is known: to the kinder end from its end
            no  | 10:00 | 2026-12-24T09:00:00Z | MET NO_TERM             | no Dublin case
            ''  | 10:00 | 2026-11-21T09:00:00Z | UNSURE HOURS_IF_DUBLIN  | nobody said
            """)
    void isHeldAgainstBothEnds(String dublin, String time, String sentAt, String expected, String why) {
        var sent = Instant.parse(sentAt);
        var request = Submitted.appeal()
                .as(SubmissionKind.DEFERRED_IMPLEMENTATION_REQUEST)
                .about(Dossiers.receivedOn("2026-11-20"))
                .answering(Map.of("dublin", dublin, "receivedTime", time))
                .arriving(new Arrival(WayIn.API, Optional.of(sent), sent.plusSeconds(1)))
                .bringing(1);

        var answer = requirement.holdAgainst(Dossiers.of(request, Optional.empty()));

        assertThat(answer.outcome() + " " + answer.evidence().code()).isEqualTo(expected);
    }

    @Test
    void bothEndsAreStated() {
        var request = Submitted.appeal()
                .as(SubmissionKind.DEFERRED_IMPLEMENTATION_REQUEST)
                .about(Dossiers.receivedOn("2026-11-20"))
                .answering(Map.of("dublin", "yes", "receivedTime", "10:00"))
                .bringing(1);

        var stated =
                requirement.deadlineOf(Dossiers.of(request, Optional.empty())).orElseThrow();

        assertThat(stated.earliestLastDay()).isEqualTo("2026-11-22");
        assertThat(stated.earliestStart()).isEqualTo("2026-11-20");
        assertThat(((StatedDeadline.Hours) stated).deadline().withoutHolidays()).isEqualTo("2026-11-23T09:00:00Z");
    }

    @Test
    void aRequestOutsideDublinCasesHasNoDeadlineToState() {
        var request = Submitted.appeal()
                .as(SubmissionKind.DEFERRED_IMPLEMENTATION_REQUEST)
                .about(Dossiers.receivedOn("2026-11-20"))
                .bringing(1);

        assertThat(requirement.deadlineOf(Dossiers.of(request, Optional.empty())))
                .isEmpty();
    }
}
