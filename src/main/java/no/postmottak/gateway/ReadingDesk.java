package no.postmottak.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.Reader;
import no.postmottak.reading.ReadingRound;
import no.postmottak.reading.Recogniser;
import no.postmottak.reading.RecognitionRound;
import no.postmottak.reading.SignatureRound;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;
import no.postmottak.vault.Vault;

/** Where documents are read, and where those in pictures are recognised after that: facts only. */
public final class ReadingDesk {

    /** A visit that has lasted so long is ended after the document in hand, so that what is known is written down. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

    private final Crew crew;
    private final Vault vault;
    private final Books books;
    private final Clock clock;

    /** Where it is written down. */
    public record Books(FactsRecords facts, Submissions submissions, Outbox outbox, Journal journal) {}

    /** Who reads, who recognises what is then left, and who judges signatures that need more than their own file. */
    public record Crew(Reader reader, Recogniser recogniser, SignatureRound.Crew signatures) {}

    public ReadingDesk(Crew crew, Vault vault, Books books, Clock clock) {
        this.crew = crew;
        this.vault = vault;
        this.books = books;
        this.clock = clock;
    }

    /** Reads what quick documents there are, or one that is slow; the next visit goes on from there. */
    public Visit read(Visit visit) {
        var submission = visit.item();
        var known = books.facts().of(submission.id()).orElseGet(() -> new Facts(List.of()));
        var outcome = readOn(new ReadingRound(crew.reader(), vault, submission, known), clock);
        var facts = outcome.facts();
        var seen = visit.entering(() -> {
            books.facts().record(submission.id(), facts);
            books.submissions().enterFound(submission.id(), outcome.found());
            if (!outcome.found().isEmpty()) {
                books.outbox().add(new Errand(submission.id(), Step.SEARCH));
            }
        });
        if (!outcome.isWhole()) {
            return seen.leavingDocuments();
        }
        return facts.areToBeRecognised()
                ? seen.leavingPictures()
                : read(seen, submission.withFound(outcome.found()), facts);
    }

    static ReadingRound.Outcome readOn(ReadingRound round, Clock clock) {
        var until = clock.instant().plus(LONG_ENOUGH);
        return round.readUntil(() -> !clock.instant().isBefore(until));
    }

    /** Recognises one document, the first that needs it; the next has its turn when nothing more urgent waits. */
    public Visit recognise(Visit visit) {
        var submission = visit.item();
        var known = books.facts().of(submission.id()).orElseThrow();
        var round = new RecognitionRound(crew.recogniser(), vault, submission);
        return round.next(known)
                .map(seen -> recognised(visit, known, seen))
                .orElseGet(() -> read(visit, submission, known));
    }

    private Visit recognised(Visit visit, Facts known, DocumentFacts seen) {
        var id = visit.item().id();
        var whole = known.with(seen);
        var entered = visit.entering(() -> books.facts().revise(id, now -> now.with(seen)));
        return whole.areToBeRecognised() ? entered.leavingPictures() : read(entered, visit.item(), whole);
    }

    private Visit read(Visit visit, Submission submission, Facts facts) {
        var id = submission.id();
        var settled = new SignatureRound(crew.signatures(), vault, submission).settle(facts);
        return visit.entering(() -> {
            if (!settled.equals(facts)) {
                books.facts().revise(id, now -> now.withSignaturesOf(settled));
            }
            books.submissions().moveTo(id, State.READ);
            books.journal().append(new Entry(id.value(), Event.READ, "gateway", clock.instant(), summary(facts)));
        });
    }

    private static Map<String, String> summary(Facts facts) {
        var read = facts.documents().stream()
                .filter(document -> document.readability().isRead())
                .count();
        return Map.of("documents", Integer.toString(facts.documents().size()), "read", Long.toString(read));
    }
}
