package no.postmottak.app;

import java.time.Clock;
import no.postmottak.checklist.Supplements;
import no.postmottak.correction.Asking;
import no.postmottak.correction.CorrectionBooks;
import no.postmottak.correction.CorrectionDays;
import no.postmottak.correction.CorrectionDesk;
import no.postmottak.gateway.CaseFinder;
import no.postmottak.gateway.Completion;
import no.postmottak.gateway.CorrectionReminders;
import no.postmottak.gateway.DatedNotices;
import no.postmottak.gateway.SupplementBook;
import no.postmottak.gateway.Weigher;
import no.postmottak.gateway.WeighingDesk;
import no.postmottak.store.Transactions;

/** Everything about asking senders to put something right: software that asks, people who write, and reminders. */
final class CorrectionOffice {

    private final Rules rules;
    private final Registers registers;
    private final CorrectionDays days;
    private final CorrectionBooks books;
    private final Clock clock;

    CorrectionOffice(BackOffice.Ground ground, Clock clock) {
        this.rules = ground.rules();
        this.registers = ground.registers();
        this.clock = clock;
        this.days = new CorrectionDays(
                rules.deadlines(), ground.settings().out().notices().reminderDays(), clock);
        this.books = new CorrectionBooks(
                registers.findings().corrections(),
                registers.post().diary(),
                registers.intake().outbox(),
                registers.journal());
    }

    CorrectionDesk desk(Transactions transactions) {
        return new CorrectionDesk(transactions, days, books);
    }

    WeighingDesk weighingDesk(CaseFinder cases) {
        var written = new WeighingDesk.Books(
                registers.findings().assessments(),
                registers.intake().submissions(),
                new SupplementBook(
                        supplements(),
                        registers.findings().awaited(),
                        registers.intake().submissions()),
                registers.journal());
        return new WeighingDesk(completion(cases), asking(), written, clock);
    }

    Completion completion(CaseFinder cases) {
        var findings = registers.findings();
        var seen = new Weigher.Seen(
                findings.facts(), registers.cases().held(), registers.intake().senders(), findings.signatureWords());
        return new Completion(
                new Weigher(rules.admission(), cases, seen),
                asking(),
                new Completion.Books(registers.intake().submissions(), findings.replies(), findings.assessments()));
    }

    Supplements supplements() {
        return new Supplements(
                rules.guidance().checklists(),
                rules.deadlines(),
                registers.intake().submissions());
    }

    Asking asking() {
        return new Asking(rules.letters(), days, books);
    }

    /** What reminders in the diary come to on their day. */
    DatedNotices.Topic reminders() {
        return new CorrectionReminders(books);
    }
}
