package no.postmottak.gateway;

import java.time.Clock;
import java.util.Map;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.Reader;
import no.postmottak.reading.ReadingRound;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submissions;
import no.postmottak.vault.Vault;

/** Where documents are read: facts only. */
public final class ReadingDesk {

    private final Reader reader;
    private final Vault vault;
    private final Books books;
    private final Clock clock;

    /** Where it is written down. */
    public record Books(FactsRecords facts, Submissions submissions, Outbox outbox, Journal journal) {}

    public ReadingDesk(Reader reader, Vault vault, Books books, Clock clock) {
        this.reader = reader;
        this.vault = vault;
        this.books = books;
        this.clock = clock;
    }

    public Visit read(Visit visit) {
        var submission = visit.item();
        var outcome = new ReadingRound(reader, vault, submission).read();
        var facts = outcome.facts();
        return visit.entering(() -> {
            books.facts().record(submission.id(), facts);
            books.submissions().enterFound(submission.id(), outcome.found());
            if (!outcome.found().isEmpty()) {
                books.outbox().add(new Errand(submission.id(), Step.SEARCH));
            }
            books.submissions().moveTo(submission.id(), State.READ);
            books.journal()
                    .append(new Entry(submission.id().value(), Event.READ, "gateway", clock.instant(), summary(facts)));
        });
    }

    private static Map<String, String> summary(Facts facts) {
        var read = facts.documents().stream()
                .filter(document -> document.readability().isRead())
                .count();
        return Map.of("documents", Integer.toString(facts.documents().size()), "read", Long.toString(read));
    }
}
