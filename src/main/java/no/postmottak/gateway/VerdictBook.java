package no.postmottak.gateway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.malware.Search;
import no.postmottak.malware.Verdict;
import no.postmottak.malware.Verdicts;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.review.SetAsides;
import no.postmottak.store.Transactions;
import no.postmottak.submission.Document;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes verdicts on originals down; one that was clean and is infected by newer signatures is put before a person too. */
public final class VerdictBook {

    private static final Logger LOG = LoggerFactory.getLogger(VerdictBook.class);

    private final Transactions transactions;
    private final Pages pages;
    private final Clock clock;

    /** What it writes in. */
    public record Pages(Verdicts verdicts, SetAsides setAsides, Journal journal) {}

    public VerdictBook(Transactions transactions, Pages pages, Clock clock) {
        this.transactions = transactions;
        this.pages = pages;
        this.clock = clock;
    }

    Verdicts verdicts() {
        return pages.verdicts();
    }

    /** A first verdict, or one after nobody could say. */
    void write(Submission submission, Document document, Verdict verdict, long signatures) {
        transactions.inOne(() -> {
            record(submission, document, verdict, signatures);
            note(submission, document, Event.SEARCHED_FOR_MALWARE, verdict);
        });
    }

    /** The answer of newer signatures about what was clean: infected takes its place, and anything else leaves it there. */
    void writeAgain(Submission submission, Document document, Verdict verdict, long signatures) {
        if (verdict.answer() != Verdict.Answer.INFECTED) {
            record(submission, document, new Verdict.Clean(), signatures);
            return;
        }
        transactions.inOne(() -> {
            record(submission, document, verdict, signatures);
            note(submission, document, Event.MALWARE_FOUND_LATER, verdict);
            var cause = SetAside.Cause.told(Step.SEARCH, SetAsideReason.MALWARE_FOUND_LATER, verdict.detail());
            // the submission stays where it is: it may have been delivered long ago
            pages.setAsides()
                    .add(new SetAside(UUID.randomUUID(), submission.id(), cause, clock.instant(), Optional.empty()));
        });
        LOG.error("document {} was found clean, and is infected by newer signatures", document.id());
    }

    private void record(Submission submission, Document document, Verdict verdict, long signatures) {
        pages.verdicts().record(submission.id(), document, verdict, new Search(clock.instant(), signatures));
    }

    private void note(Submission submission, Document document, Event event, Verdict verdict) {
        var details = Map.of(
                "document",
                document.id().toString(),
                "verdict",
                verdict.answer().name(),
                "detail",
                verdict.detail());
        pages.journal().append(new Entry(submission.id().value(), event, "gateway", clock.instant(), details));
    }
}
