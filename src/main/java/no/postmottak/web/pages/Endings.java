package no.postmottak.web.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.deadline.Deadline;
import no.postmottak.delivery.DeadlineBoard;
import no.postmottak.delivery.Ending;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;

/** The deadline board [fristtavle] as pages show it: what ends first on top. */
public final class Endings {

    private static final int ROWS = 100;

    private final DeadlineBoard board;
    private final Submissions submissions;
    private final Clock clock;

    public Endings(DeadlineBoard board, Submissions submissions, Clock clock) {
        this.board = board;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** One line; {@code isOver} when its last instant is past. */
    public record Row(Submission submission, Ending ending, boolean isOver) {

        /** Where one can look at it; empty where there is no page for this reader. */
        public Optional<String> page() {
            return ending.delivery().map(id -> "/inbox/" + id);
        }

        /** The last day that is in time. */
        public LocalDate lastDay() {
            return LocalDate.ofInstant(ending.endsAt().minusMillis(1), Deadline.ZONE);
        }
    }

    List<Row> of(Authority authority) {
        var now = clock.instant();
        return rows(board.of(authority, now, ROWS), now);
    }

    List<Row> of(PersonId person) {
        var now = clock.instant();
        return rows(board.of(person, now, ROWS), now);
    }

    DeadlineBoard board() {
        return board;
    }

    private List<Row> rows(List<Ending> endings, Instant now) {
        return endings.stream()
                .flatMap(ending -> submissions.byId(ending.submission()).stream()
                        .map(submission ->
                                new Row(submission, ending, !ending.endsAt().isAfter(now))))
                .toList();
    }
}
