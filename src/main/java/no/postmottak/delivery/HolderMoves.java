package no.postmottak.delivery;

import java.util.Map;
import no.postmottak.casefile.AppealWay;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.submission.SubmissionKind;

/** Lets the case follow an appeal up to the appeal body [klageinstans], so that what comes later goes there too. */
final class HolderMoves {

    private final Books books;
    private final Ledger ledger;

    HolderMoves(Books books, Ledger ledger) {
        this.books = books;
        this.ledger = ledger;
    }

    void after(Delivery delivery, Forwarding forwarding) {
        var from = delivery.receiver();
        var isAppeal = books.submissions()
                .byId(delivery.submission())
                .filter(submission -> submission.kind() == SubmissionKind.APPEAL)
                .isPresent();
        if (isAppeal && isOneUp(from, forwarding.to())) {
            books.cases().filings().of(delivery.submission()).stream()
                    .flatMap(filing -> books.cases().caseFiles().byId(filing.caseFile()).stream())
                    // somebody else's case is not theirs to give away
                    .filter(file -> file.holder().equals(from))
                    .forEach(file -> move(file, forwarding));
        }
    }

    /** UNE hears nobody's appeal of UNE. */
    private static boolean isOneUp(Authority from, Authority to) {
        return !from.equals(to) && AppealWay.appealBodyOf(from).equals(to);
    }

    private void move(CaseFile file, Forwarding forwarding) {
        books.cases().caseFiles().enter(file.heldBy(forwarding.to()));
        var details = Map.of("holder", forwarding.to().code());
        ledger.journal()
                .append(new Entry(
                        file.id().value(),
                        Event.CASE_ENTERED,
                        forwarding.actor(),
                        ledger.clock().instant(),
                        details));
    }
}
