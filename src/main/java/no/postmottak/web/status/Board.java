package no.postmottak.web.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.deadline.Deadline;
import no.postmottak.delivery.DeadlineBoard;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Ending;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;

/** What ends when [fristtavle], of what was sent and of what authorities have asked for by letter, the first on top. */
public final class Board {

    private final DeadlineBoard deadlines;
    private final RequestDesk requests;
    private final Submissions submissions;
    private final Clock clock;

    public Board(DeadlineBoard deadlines, RequestDesk requests, Submissions submissions, Clock clock) {
        this.deadlines = deadlines;
        this.requests = requests;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** One line: the instant is the first one that is too late; the kind is that of what was sent, a letter has none. */
    public record Line(
            Reference reference,
            Optional<SubmissionKind> kind,
            Ending.What what,
            Instant endsAt,
            Optional<UUID> delivery,
            Optional<Ending.Standing> standing,
            boolean urgent) {}

    /** What lies with this authority, and what it has asked for and has no answer to. */
    public List<Line> of(Authority authority, int atMost) {
        var asked =
                requests.of(authority).stream().map(RequestDesk.Row::request).filter(InformationRequest::isOpen);
        return inOrder(deadlines.of(authority, clock.instant(), atMost), asked, atMost);
    }

    /** What concerns this person, and what this person has been asked for. */
    public List<Line> of(PersonId person, int atMost) {
        return inOrder(deadlines.of(person, clock.instant(), atMost), requests.askedOf(person).stream(), atMost);
    }

    /** Deliveries that were left unread too long with this authority, longest first. */
    public List<DeliveryId> leftUnread(Authority authority) {
        return deadlines.leftUnread(authority);
    }

    public boolean isOver(Line line) {
        return !line.endsAt().isAfter(clock.instant());
    }

    private List<Line> inOrder(List<Ending> endings, Stream<InformationRequest> asked, int atMost) {
        return Stream.concat(endings.stream().flatMap(ending -> line(ending).stream()), asked.map(Board::line))
                .sorted(Comparator.comparing(Line::endsAt))
                .limit(atMost)
                .toList();
    }

    private Optional<Line> line(Ending ending) {
        return submissions
                .byId(ending.submission())
                .map(submission -> new Line(
                        submission.reference(),
                        // as it was sent: what a person treats it as is told on the case only
                        Optional.of(submission.form().kind()),
                        ending.what(),
                        ending.endsAt(),
                        ending.delivery().map(DeliveryId::value),
                        ending.standing(),
                        ending.isUrgent()));
    }

    private static Line line(InformationRequest request) {
        return new Line(
                request.reference(),
                Optional.empty(),
                Ending.What.REQUEST,
                dayOver(request.due()),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Instant dayOver(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
    }
}
