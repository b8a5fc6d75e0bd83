package no.postmottak.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.malware.Scanner;
import no.postmottak.malware.Verdict;
import no.postmottak.malware.Verdicts;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/** Where originals are searched for malware, beside the line; whatever seals that opens, the inbox is brought up to. */
public final class SearchDesk {

    private final Scanner scanner;
    private final Vault vault;
    private final Offering offering;
    private final Books books;

    /** Where verdicts are written down, each when it is there. */
    public record Books(Transactions transactions, Verdicts verdicts, Journal journal, Clock clock) {}

    public SearchDesk(Scanner scanner, Vault vault, Offering offering, Books books) {
        this.scanner = scanner;
        this.vault = vault;
        this.offering = offering;
        this.books = books;
    }

    /**
     * Searches what nobody could answer for yet.
     *
     * @throws NoVerdict when the scanner did not answer for all of it
     */
    public Visit search(Visit visit) {
        var submission = visit.item();
        searchAll(submission);
        return offering.renewal(submission)
                .map(offer -> visit.entering(() -> offering.enter(submission, offer)))
                .orElseGet(() -> visit.entering(() -> offering.enterNothing(submission)));
    }

    private void searchAll(Submission submission) {
        var verdicts = books.verdicts().of(submission);
        var isSilent = false;
        for (var document : submission.documents()) {
            var earlier = verdicts.getOrDefault(document.id(), Verdict.notSearched());
            if (!earlier.isDecided() && !isAnswered(submission, document, earlier)) {
                isSilent = true;
                // one original a scanner chokes on keeps it from no other, but one that is away is not waited for again
                if (!scanner.standing().answers()) {
                    break;
                }
            }
        }
        if (isSilent) {
            throw new NoVerdict();
        }
    }

    private boolean isAnswered(Submission submission, Document document, Verdict earlier) {
        var verdict = verdictOn(document);
        if (verdict instanceof Verdict.Unknown unknown && unknown.why() == Verdict.Why.NO_ANSWER) {
            return false;
        }
        if (!verdict.equals(earlier)) {
            books.transactions().inOne(() -> write(submission, document, verdict));
        }
        return true;
    }

    private Verdict verdictOn(Document document) {
        try {
            return scanner.search(new Scanner.Searched(
                    document.kept().bytes(), () -> vault.fetch(document.kept().key())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an original cannot be read", unreadable);
        }
    }

    private void write(Submission submission, Document document, Verdict verdict) {
        var now = books.clock().instant();
        books.verdicts().record(submission.id(), document, verdict, now);
        books.journal()
                .append(new Entry(
                        submission.id().value(),
                        Event.SEARCHED_FOR_MALWARE,
                        "gateway",
                        now,
                        Map.of(
                                "document",
                                document.id().toString(),
                                "verdict",
                                verdict.answer().name(),
                                "detail",
                                verdict.detail())));
    }
}
