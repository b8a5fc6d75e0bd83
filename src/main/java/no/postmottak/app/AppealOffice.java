package no.postmottak.app;

import java.time.Clock;
import no.postmottak.delivery.AppealFindings;
import no.postmottak.delivery.SecondAppeals;
import no.postmottak.store.Transactions;

/** Builds what keeps the appeals of one decision together. */
final class AppealOffice {

    private AppealOffice() {}

    static SecondAppeals open(Registers registers, Transactions transactions, Clock clock) {
        var books = new SecondAppeals.Books(
                transactions, registers.cases().appeals(), registers.intake().submissions(), registers.journal());
        var findings = new AppealFindings(
                registers.findings().assessments(), registers.intake().submissions());
        return new SecondAppeals(books, findings, clock);
    }
}
