package no.postmottak.reading.adapter;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Drawer;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageText;
import no.postmottak.reading.worker.Task;
import no.postmottak.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws documents in worker processes of its own, so that nobody's letter waits to be read behind a slow drawing. */
public final class ForkedDrawer implements Drawer {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedDrawer.class);

    private final WorkerPool pool;
    private final Vault vault;
    private final ReadingSettings settings;

    public ForkedDrawer(WorkerPool pool, Vault vault, ReadingSettings settings) {
        this.pool = pool;
        this.vault = vault;
        this.settings = settings;
    }

    @Override
    public DocumentFacts draw(DocumentToRead document, DocumentFacts seen) {
        var limits = settings.limits();
        var intake = new AnswerIntake(vault, new AnswerBounds(Task.DRAW, limits));
        var isDone = false;
        try {
            pool.work(new Assignment(Task.DRAW, document, limits), intake);
            isDone = !intake.pages().isEmpty();
            return isDone ? drawn(seen, intake) : seen;
        } catch (WorkerFailed failed) {
            LOG.warn("pages of document {}: {}", document.id(), failed.getMessage());
            return seen;
        } finally {
            if (!isDone) {
                intake.discard();
            }
        }
    }

    /** The words stay those that were read; only what there is to look at comes from the drawing. */
    private static DocumentFacts drawn(DocumentFacts seen, AnswerIntake intake) {
        var pages = new TreeMap<Integer, PageFacts>();
        seen.content().pages().forEach(page -> pages.put(page.number(), page));
        for (var page : intake.pages()) {
            var text = Optional.ofNullable(pages.get(page.number())).<PageText>flatMap(PageFacts::text);
            pages.put(page.number(), new PageFacts(page.number(), text, page.image()));
        }
        var count = Math.max(intake.answer().extent().pages(), pages.size());
        var before = seen.content();
        var content = new Content(
                before.mediaType(), List.copyOf(pages.values()), count, before.attachments(), before.takenOut());
        return new DocumentFacts(
                seen.document(),
                seen.readability(),
                content,
                seen.said(),
                seen.signatures(),
                intake.copy().or(seen::copy),
                seen.hazards());
    }
}
