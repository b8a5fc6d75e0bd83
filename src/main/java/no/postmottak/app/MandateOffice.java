package no.postmottak.app;

import java.time.Clock;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.mandate.WeighingAnew;

/** Builds the desk where people confirm who may act. */
final class MandateOffice {

    private MandateOffice() {}

    static MandateDesk open(BackOffice.Ground ground, BackOffice back, Clock clock) {
        var registers = ground.registers();
        var weighing = new WeighingAnew(
                back.scales(),
                back.afterwards(),
                new WeighingAnew.Books(
                        registers.intake().submissions(),
                        registers.findings().facts(),
                        registers.findings().assessments(),
                        registers.cases().filings(),
                        registers.cases().caseFiles(),
                        registers.cases().held(),
                        registers.intake().senders()));
        var books = new MandateDesk.Books(
                registers.cases().mandates(),
                registers.intake().senders(),
                registers.cases().filings(),
                registers.journal());
        return new MandateDesk(back.transactions(), books, weighing, clock);
    }
}
