package no.postmottak.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.deadline.Deadline;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Ending;
import no.postmottak.web.status.Board;

/** The deadline board [fristtavle] as pages show it: what ends first on top. */
public final class Endings {

    private static final int ROWS = 100;

    private final Board board;

    public Endings(Board board) {
        this.board = board;
    }

    /** One line; {@code isOver} when its last instant is past; no page where there is none for this reader. */
    public record Row(Board.Line line, boolean isOver, Optional<String> page) {

        /** The last day that is in time. */
        public LocalDate lastDay() {
            return LocalDate.ofInstant(line.endsAt().minusMillis(1), Deadline.ZONE);
        }
    }

    List<Row> of(Authority authority) {
        return board.of(authority, ROWS).stream()
                .map(line -> new Row(line, board.isOver(line), Optional.of(officersPage(line))))
                .toList();
    }

    List<Row> of(PersonId person) {
        return board.of(person, ROWS).stream()
                .map(line -> new Row(line, board.isOver(line), personsPage(line)))
                .toList();
    }

    List<DeliveryId> leftUnread(Authority authority) {
        return board.leftUnread(authority);
    }

    private static String officersPage(Board.Line line) {
        return line.delivery().map(id -> "/inbox/" + id).orElse("/requests");
    }

    private static Optional<String> personsPage(Board.Line line) {
        return line.what() == Ending.What.REQUEST ? Optional.of("/letters") : Optional.empty();
    }
}
