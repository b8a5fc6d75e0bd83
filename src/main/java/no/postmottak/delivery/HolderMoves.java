package no.postmottak.delivery;

import java.util.Map;
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
            books.filings().of(delivery.submission()).stream()
                    .flatMap(filing -> books.caseFiles().byId(filing.caseFile()).stream())
                    // somebody else's case is not theirs to give away
                    .filter(file -> file.holder().equals(from))
                    .forEach(file -> move(file, forwarding));
        }
    }

    private static boolean isOneUp(Authority from, Authority to) {
        return switch (from.kind()) {
            case UDI -> to.kind() == Authority.Kind.UNE;
            case POLICE, MISSION -> to.kind() == Authority.Kind.UDI;
            case UNE, NPIS -> false;
        };
    }

    private void move(CaseFile file, Forwarding forwarding) {
        books.caseFiles().enter(file.heldBy(forwarding.to()));
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
