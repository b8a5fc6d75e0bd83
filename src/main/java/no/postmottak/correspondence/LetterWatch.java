package no.postmottak.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.correspondence.LetterNotice.Turn;
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
        var contact = desk.caseFiles()
                .byId(letter.head().caseFile())
                .flatMap(file -> Addressee.contactOf(file, letter.head().addressee()))
                .filter(known -> desk.freshness().isFresh(known, now))
                .filter(notices::reaches);
        contact.ifPresent(known -> notices.tell(notice(letter, known)));
        var told = contact.isPresent() ? "again" : "no contact";
        desk.journal()
                .append(new Entry(
                        letter.id().value(), Event.LETTER_LEFT_UNOPENED, "gateway", now, Map.of("told", told)));
    }

    private static LetterNotice notice(Letter letter, VerifiedContact contact) {
        return new LetterNotice(letter.id(), letter.head().reference(), contact, Turn.SECOND);
    }
}
