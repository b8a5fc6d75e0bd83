package no.postmottak.reading.adapter;

import java.util.List;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Reader;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.Task;
import no.postmottak.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents in worker processes, and answers also for those that no worker survives. */
public final class ForkedReader implements Reader {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedReader.class);
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final WorkerPool pool;
    private final Vault vault;
    private final ReadingSettings settings;

    public ForkedReader(WorkerPool pool, Vault vault, ReadingSettings settings) {
        this.pool = pool;
        this.vault = vault;
        this.settings = settings;
    }

    @Override
    public DocumentFacts read(DocumentToRead document) {
        if (document.bytes() > settings.maximumBytes()) {
            return DocumentFacts.unread(document.id(), Readability.TOO_LARGE, UNKNOWN_TYPE);
        }
        var careful = settings.limits().withoutPictures();
        try {
            return read(document, settings.limits());
        } catch (WorkerFailed first) {
            note(document, first);
            // a hang would only hang again, but a crash may have been another document's fault
            return first.how() == WorkerFailed.How.DIED
                    ? readAgain(document, List.of(settings.limits(), careful))
                    : readAgain(document, List.of(careful));
        }
    }

    private DocumentFacts readAgain(DocumentToRead document, List<Limits> attempts) {
        var how = WorkerFailed.How.DIED;
        for (var limits : attempts) {
            try {
                return read(document, limits);
            } catch (WorkerFailed again) {
                note(document, again);
                how = again.how();
            }
        }
        var readability = how == WorkerFailed.How.TOOK_TOO_LONG ? Readability.TIMED_OUT : Readability.BROKEN;
        return DocumentFacts.unread(document.id(), readability, UNKNOWN_TYPE);
    }

    private DocumentFacts read(DocumentToRead document, Limits limits) throws WorkerFailed {
        var intake = new AnswerIntake(vault, new AnswerBounds(limits));
        var isDone = false;
        try {
            pool.work(new Assignment(Task.READ, document, limits), intake);
            isDone = true;
            return facts(document, intake);
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
