package no.postmottak.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.CaseFile;
import no.postmottak.correspondence.LetterNotice.Turn;
import no.postmottak.correspondence.LetterNotice.What;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.store.Transactions;

/** Sees to letters nobody has opened: their addressee is told once more, at the contact the case has by then. */
public final class LetterWatch {

    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final Transactions transactions;
    private final LetterNotices notices;
    private final Patience patience;

    /** How long a letter may lie unopened, and by which clock. */
    public record Patience(Duration unopened, Clock clock) {}

    public LetterWatch(Desk desk, Transactions transactions, LetterNotices notices, Patience patience) {
        this.desk = desk;
        this.transactions = transactions;
        this.notices = notices;
        this.patience = patience;
    }

    /** Each letter once, and each in a transaction of its own. */
    public void look() {
        var postedBefore = patience.clock().instant().minus(patience.unopened());
        desk.letters()
                .unopened(postedBefore, AT_ONCE)
                .forEach(letter -> transactions.inOne(() -> {
                    remind(letter);
                }));
    }

    private void remind(Letter letter) {
        var now = patience.clock().instant();
        if (!desk.letters().reminded(letter.id(), now)) {
            return;
        }
        var notice = desk.caseFiles().byId(letter.head().caseFile()).flatMap(file -> notice(letter, file));
        notice.ifPresent(notices::tell);
        var told = notice.isPresent() ? "again" : "no contact";
        desk.journal()
                .append(new Entry(
                        letter.id().value(), Event.LETTER_LEFT_UNOPENED, "gateway", now, Map.of("told", told)));
    }

    private Optional<LetterNotice> notice(Letter letter, CaseFile file) {
        var head = letter.head();
        return Addressee.contactOf(file, head.addressee())
                .filter(known ->
                        desk.freshness().isFresh(known, patience.clock().instant()))
                .filter(notices::reaches)
                .map(known ->
                        new LetterNotice(letter.id(), head.reference(), known, What.of(letter, file), Turn.SECOND));
    }
}
