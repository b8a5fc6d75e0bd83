package no.postmottak.web.intake;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import no.postmottak.admission.Admission;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Dossier;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Reader;
import no.postmottak.reading.ReadingRound;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Reference;
import no.postmottak.submission.State;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.WayIn;
import no.postmottak.vault.TooLarge;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultKey;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;

/** Reads and weighs a sending as if it had come in, then forgets it: documents, texts and pictures alike. */
public final class CheckDoor {

    /** Reading costs seconds of a processor: what is really sent comes first. */
    private static final int AT_ONCE = 2;

    private final Vault vault;
    private final IntakeLimits limits;
    private final Reading reading;
    private final RandomGenerator random;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Who reads and who weighs. */
    public record Reading(Reader reader, Admission admission) {}

    public CheckDoor(Vault vault, IntakeLimits limits, Reading reading, RandomGenerator random) {
        this.vault = vault;
        this.limits = limits;
        this.reading = reading;
        this.random = random;
    }

    /** Puts what a check came to into words. */
    @FunctionalInterface
    public interface Telling<T> {
        T tell(Submission submission, Facts facts, Assessment.Weighing weighing);
    }

    public <T> T check(Context ctx, Telling<T> telling) {
        if (!places.tryAcquire()) {
            throw new Refused(ProblemCode.UNAVAILABLE);
        }
        var toForget = new ArrayList<VaultKey>();
        try {
            var submission = submission(ctx, toForget);
            var seen = new ReadingRound(forgetting(toForget), vault, submission).read();
            var whole = submission.withFound(seen.found());
            var weighing = reading.admission()
                    .assess(new Dossier(whole, seen.facts(), Optional.empty()))
                    .fromWhatWasSent();
            return telling.tell(whole, seen.facts(), weighing);
        } finally {
            toForget.forEach(vault::remove);
            places.release();
        }
    }

    private Submission submission(Context ctx, List<VaultKey> toForget) {
        var documents = new ArrayList<Document>();
        var form = form(ctx, documents, toForget);
        var now = Visit.startedAt(ctx);
        return new Submission(
                new SubmissionId(UUID.randomUUID()),
                Reference.draw(random),
                form,
                new Arrival(WayIn.API, Optional.of(now), now),
                Caller.ANONYMOUS,
                documents,
                State.RECEIVED);
    }

    private SubmissionForm form(Context ctx, List<Document> documents, List<VaultKey> toForget) {
        if (!ctx.isMultipartFormData()) {
            return SubmissionForms.read(ctx.bodyAsBytes());
        }
        return SubmissionForms.read(Parts.read(ctx, SubmissionForms.JSON_PART, (name, type, bytes) -> {
            var document = document(documents, name, type, bytes);
            toForget.add(document.kept().key());
            documents.add(document);
        }));
    }

    private Document document(List<Document> soFar, String name, String type, java.io.InputStream bytes)
            throws IOException {
        if (soFar.size() == limits.documents()) {
            throw new Refused(Problem.of(ProblemCode.TOO_MANY_DOCUMENTS).limitedTo(limits.documents()));
        }
        try {
            var kept = vault.keep(bytes, limits.documentBytes());
            return new Document(
                    new DocumentId(UUID.randomUUID()), soFar.size() + 1, name, type, kept, Optional.empty());
        } catch (TooLarge tooLarge) {
            throw new Refused(
                    Problem.of(ProblemCode.DOCUMENT_TOO_LARGE).at(name).limitedTo(tooLarge.atMost()));
        }
    }

    /** The reader, with everything it puts into the vault noted to be forgotten. */
    private Reader forgetting(List<VaultKey> toForget) {
        return document -> {
            var facts = reading.reader().read(document);
            facts.madeInVault().forEach(toForget::add);
            facts.content().takenOut().forEach(file -> toForget.add(file.kept().key()));
            return facts;
        };
    }
}
