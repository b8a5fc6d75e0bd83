package no.postmottak.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.postmottak.malware.Scanner;
import no.postmottak.malware.Verdict;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/** Where originals are searched for malware, beside the line; whatever seals that opens or sets, the inbox is brought up to. */
public final class SearchDesk {

    private final Scanner scanner;
    private final Vault vault;
    private final Offering offering;
    private final VerdictBook book;

    public SearchDesk(Scanner scanner, Vault vault, Offering offering, VerdictBook book) {
        this.scanner = scanner;
        this.vault = vault;
        this.offering = offering;
        this.book = book;
    }

    /**
     * Searches what nobody could answer for yet, and what was found clean with older signatures than there are now.
     *
     * @throws NoVerdict when the scanner did not answer for all of which nothing is known
     */
    public Visit search(Visit visit) {
        var submission = visit.item();
        // asked before, so that a verdict is never written down as one of newer signatures than gave it
        var signatures = scanner.signatures();
        var isSilent = !isSearched(submission, signatures);
        if (signatures > 0) {
            searchAgain(submission, signatures);
        }
        if (isSilent) {
            throw new NoVerdict();
        }
        return offering.renewal(submission)
                .map(offer -> visit.entering(() -> offering.enter(submission, offer)))
                .orElseGet(() -> visit.entering(() -> offering.enterNothing(submission)));
    }

    private boolean isSearched(Submission submission, long signatures) {
        var verdicts = book.verdicts().of(submission);
        var isAll = true;
        for (var document : submission.documents()) {
            var earlier = verdicts.getOrDefault(document.id(), Verdict.notSearched());
            if (earlier.isDecided()) {
                continue;
            }
            var verdict = verdictOn(document);
            if (isAnswer(verdict)) {
                if (!verdict.equals(earlier)) {
                    book.write(submission, document, verdict, signatures);
                }
                continue;
            }
            isAll = false;
            // one original a scanner chokes on keeps it from no other, but one that is away is not waited for again
            if (!scanner.standing().answers()) {
                return false;
            }
        }
        return isAll;
    }

    /** What is not answered keeps its verdict, and is asked for again with all else that is due. */
    private void searchAgain(Submission submission, long signatures) {
        var due = book.verdicts().cleanByOlder(submission, signatures);
        for (var document : submission.documents()) {
            if (due.contains(document.id())) {
                var verdict = verdictOn(document);
                if (!isAnswer(verdict)) {
                    return;
                }
                book.writeAgain(submission, document, verdict, signatures);
            }
        }
    }

    private static boolean isAnswer(Verdict verdict) {
        return !(verdict instanceof Verdict.Unknown unknown && unknown.why() == Verdict.Why.NO_ANSWER);
    }

    private Verdict verdictOn(Document document) {
        try {
            return scanner.search(new Scanner.Searched(
                    document.kept().bytes(), () -> vault.fetch(document.kept().key())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an original cannot be read", unreadable);
        }
    }
}
