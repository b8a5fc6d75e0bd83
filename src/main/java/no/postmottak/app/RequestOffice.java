package no.postmottak.app;

import java.time.Clock;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.store.Transactions;

/** Builds the desk where letters that ask and submissions that answer find each other. */
final class RequestOffice {

    private RequestOffice() {}

    static RequestDesk open(Registers registers, Transactions transactions, Clock clock) {
        var books = new RequestDesk.Books(
                registers.post().requests(),
                registers.post().letters(),
                registers.cases().caseFiles(),
                registers.journal());
        return new RequestDesk(transactions, books, clock);
    }
}
