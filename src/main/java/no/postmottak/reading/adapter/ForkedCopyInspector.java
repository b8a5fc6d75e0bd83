package no.postmottak.reading.adapter;

import java.util.UUID;
import no.postmottak.reading.CopyInspector;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.worker.Task;
import no.postmottak.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has copies checked in worker processes; a copy whose check hangs or dies stays unchecked, and is not tried again. */
public final class ForkedCopyInspector implements CopyInspector {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedCopyInspector.class);

    private final WorkerPool pool;
    private final Vault vault;
    private final ReadingSettings settings;

    public ForkedCopyInspector(WorkerPool pool, Vault vault, ReadingSettings settings) {
        this.pool = pool;
        this.vault = vault;
        this.settings = settings;
    }

    @Override
    public ReadingCopy inspect(UUID document, ReadingCopy copy) {
        var file = copy.file();
        var toCheck = new DocumentToRead(document, file.bytes(), () -> vault.fetch(file.key()));
        var limits = settings.limits();
        var intake = new CheckIntake(new AnswerBounds(Task.CHECK, limits));
        try {
            pool.work(new Assignment(Task.CHECK, toCheck, limits), intake);
        } catch (WorkerFailed | WorkersUnavailable failed) {
            LOG.warn("the copy of document {} stays unchecked: {}", document, failed.getMessage());
            return copy;
        }
        return copy.checkedAs(intake.answer().conformance(), intake.answer().brokenClauses());
    }
}
