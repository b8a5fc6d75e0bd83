package no.postmottak.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.RoutingRow.Handling;
import no.postmottak.routing.RoutingRow.Receiver;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.Test;

/** What an edited table would have changed. */
final class ReplayTest {

    private static final RoutingQuestion APPEAL = RoutingQuestion.of(
            SubmissionKind.APPEAL, Optional.of(Authority.UDI), Optional.of(Authority.UDI), Home.UNKNOWN);

    private final RoutingTable used = table(Receiver.UDI, Handling.ORDINARY);

    @Test
    void anotherReceiverIsADifference() {
        var replay = new Replay(used, table(Receiver.UNE, Handling.ORDINARY));

        assertThat(replay.difference(APPEAL).map(Object::toString))
                .contains("UDI (row, ORDINARY) -> UNE (row, ORDINARY)");
    }

    @Test
    void anotherQueueAndAPersonInBetweenAreDifferences() {
        var urgent = table(Receiver.UDI, new Handling(Queue.URGENT, Optional.empty()));
        var confirmed = table(Receiver.UDI, new Handling(Queue.ORDINARY, Optional.of(Confirm.NO_FURTHER_APPEAL)));

        assertThat(new Replay(used, urgent).difference(APPEAL)).isPresent();
        assertThat(new Replay(used, confirmed).difference(APPEAL).map(Object::toString))
                .contains("UDI (row, ORDINARY) -> UDI (row, ORDINARY) after a person: NO_FURTHER_APPEAL");
    }

    @Test
    void theSameWayByAnotherRowIsNone() {
        var renamed = new RoutingTable(List.of(new RoutingRow(
                "other", When.kindAndHolder(Set.of(), Set.of()), Receiver.UDI, Handling.ORDINARY, "in other words")));

        assertThat(new Replay(used, renamed).difference(APPEAL)).isEmpty();
    }

    @Test
    void noRowAtAllIsADifference() {
        var narrow = new RoutingTable(List.of(new RoutingRow(
                "claims",
                When.kindAndHolder(Set.of(SubmissionKind.EXPENSE_CLAIM), Set.of()),
                Receiver.UDI,
                Handling.ORDINARY,
                "claims only")));

        assertThat(new Replay(used, narrow).difference(APPEAL).map(Object::toString))
                .contains("UDI (row, ORDINARY) -> a person, no row fits");
    }

    private static RoutingTable table(Receiver receiver, Handling handling) {
        return new RoutingTable(
                List.of(new RoutingRow("row", When.kindAndHolder(Set.of(), Set.of()), receiver, handling, "because")));
    }
}
