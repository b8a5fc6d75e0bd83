package no.postmottak.reading.adapter;

import java.util.Optional;
import java.util.function.Function;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Reader;
import no.postmottak.reading.Recogniser;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.reading.worker.Task;
import no.postmottak.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents in worker processes, recognises those that need it in others, and answers also for those that no worker survives. */
public final class ForkedReader implements Reader {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedReader.class);
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final WorkerPool reading;
    private final WorkerPool recognising;
    private final Vault vault;
    private final ReadingSettings settings;

    /** Reads with workers of one kind, and recognises with those of another, so that neither waits for the other. */
    public ForkedReader(WorkerPool reading, WorkerPool recognising, Vault vault, ReadingSettings settings) {
        this.reading = reading;
        this.recognising = recognising;
        this.vault = vault;
        this.settings = settings;
    }

    /** Does all with the same workers. */
    public ForkedReader(WorkerPool pool, Vault vault, ReadingSettings settings) {
        this(pool, pool, vault, settings);
    }

    /** Everything at once, for those who wait for the answer. */
    @Override
    public DocumentFacts read(DocumentToRead document) {
        var seen = readWritten(document);
        return seen.isToBeRecognised() ? recognise(document, seen) : seen;
    }

    /** The part of reading that takes no recognition. */
    public Reader beforeRecognition() {
        return this::readWritten;
    }

    /** The part that does. */
    public Recogniser recogniser() {
        return this::recognise;
    }

    private DocumentFacts readWritten(DocumentToRead document) {
        if (document.bytes() > settings.maximumBytes()) {
            return DocumentFacts.unread(document.id(), Readability.TOO_LARGE, UNKNOWN_TYPE);
        }
        return read(
                new Job(reading, Task.READ, document),
                failure -> DocumentFacts.unread(document.id(), failure, UNKNOWN_TYPE));
    }

    private DocumentFacts recognise(DocumentToRead document, DocumentFacts seen) {
        var job = new Job(recognising, Task.RECOGNISE, document);
        return seen.recognisedAs(read(job, seen::as));
    }

    /** What is to be done with a document, and by whom. */
    private record Job(WorkerPool pool, Task task, DocumentToRead document) {}

    private DocumentFacts read(Job job, Function<Readability, DocumentFacts> unread) {
        var tries = new Tries(job.task(), settings);
        var next = Optional.of(tries.first());
        var how = WorkerFailed.How.DIED;
        while (next.isPresent()) {
            try {
                return read(job, next.get());
            } catch (WorkerFailed failed) {
                note(job.document(), failed);
                how = failed.how();
                next = tries.after(failed);
            }
        }
        return unread.apply(how == WorkerFailed.How.TOOK_TOO_LONG ? Readability.TIMED_OUT : Readability.BROKEN);
    }

    private DocumentFacts read(Job job, Tries.Try now) throws WorkerFailed {
        var intake = new AnswerIntake(vault, new AnswerBounds(job.task(), now.limits()));
        var isDone = false;
        try {
            job.pool().work(new Assignment(job.task(), job.document(), now.limits(), now.seconds()), intake);
            isDone = true;
            return facts(job.document(), intake);
        } finally {
            if (!isDone) {
                intake.discard();
            }
        }
    }

    private static void note(DocumentToRead document, WorkerFailed failed) {
        LOG.warn("document {}: {}", document.id(), failed.getMessage());
    }

    private static DocumentFacts facts(DocumentToRead document, AnswerIntake intake) {
        var answer = intake.answer();
        var pages = intake.pages();
        var count = Math.max(answer.extent().pages(), pages.size());
        var inside = Math.max(answer.extent().attachments(), intake.found().size());
        return new DocumentFacts(
                document.id(),
                answer.readability(),
                new Content(answer.mediaType(), pages, count, inside, intake.found()),
                new Said(
                        answer.said().language(),
                        Mentions.in(answer.said()),
                        answer.said().statements(),
                        answer.said().kind()),
                new SignaturesSeen(answer.signatures(), intake.crops()),
                intake.copy(),
                answer.hazards());
    }
}
