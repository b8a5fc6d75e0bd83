package no.postmottak.web.intake;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.postmottak.submission.Acknowledgement;
import no.postmottak.submission.Caller;
import no.postmottak.submission.IdempotencyKey;
import no.postmottak.submission.Intake;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Keeping;
import no.postmottak.submission.KeyReused;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.TooManyDocuments;
import no.postmottak.submission.WayIn;
import no.postmottak.vault.TooLarge;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;

/** The door for sendings over HTTP, by page or by API: documents go into the vault while they arrive [mottak]. */
public final class SubmissionDoor {

    public static final String KEY_HEADER = "Idempotency-Key";

    /** The same key as the hidden field of a page, so that a form sent twice is kept once. */
    public static final String KEY_FIELD = "idempotencyKey";

    /** What words and part headers may add to the documents. */
    private static final long ROOM_FOR_WORDS = 4L * 1024 * 1024;

    private final Keeping keeping;
    private final IntakeLimits limits;
    private final Runnable afterwards;

    /** What is done {@code afterwards} only hastens the next step; it must not fail a sending that is committed. */
    public SubmissionDoor(Keeping keeping, IntakeLimits limits, Runnable afterwards) {
        this.keeping = keeping;
        this.limits = limits;
        this.afterwards = afterwards;
    }

    /** Takes a sending in, with the code of an earlier one if the sender holds it; whatever is refused or breaks off leaves nothing behind. */
    public Acknowledgement receive(Context ctx, WayIn way, Optional<ReceiptCode> held) {
        refuseWhatCannotFit(ctx);
        var visitor = Visit.visitor(ctx).caller();
        var caller = held.map(visitor::holding).orElse(visitor);
        var told = Optional.ofNullable(ctx.header(KEY_HEADER)).map(written -> key(caller, written));
        var intake = keeping.open(way, Optional.of(Visit.startedAt(ctx)));
        var sending = taken(ctx, intake, caller);
        try {
            var entered = keeping.keep(intake, sending.form(), caller, told.or(sending::key));
            afterwards.run();
            return entered;
        } catch (KeyReused reused) {
            throw new Refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
    }

    private record Sending(SubmissionForm form, Optional<IdempotencyKey> key) {}

    private Sending taken(Context ctx, Intake intake, Caller caller) {
        var isComplete = false;
        try {
            var fields = Parts.read(
                    ctx,
                    SubmissionForms.JSON_PART,
                    (name, type, bytes) -> add(intake, new Arriving(name, type, bytes)));
            var key = fields.text(KEY_FIELD).map(written -> key(caller, written));
            var sending = new Sending(SubmissionForms.read(fields), key);
            isComplete = true;
            return sending;
        } finally {
            if (!isComplete) {
                intake.abandon();
            }
        }
    }

    private record Arriving(String name, String type, InputStream bytes) {}

    private void add(Intake intake, Arriving document) throws IOException {
        try {
            intake.add(document.name(), document.type(), document.bytes());
        } catch (TooManyDocuments tooMany) {
            throw new Refused(Problem.of(ProblemCode.TOO_MANY_DOCUMENTS).limitedTo(tooMany.limit()));
        } catch (TooLarge tooLarge) {
            throw new Refused(
                    tooLarge.atMost() == limits.documentBytes()
                            ? Problem.of(ProblemCode.DOCUMENT_TOO_LARGE)
                                    .at(document.name())
                                    .limitedTo(limits.documentBytes())
                            : tooLargeTogether());
        }
    }

    private void refuseWhatCannotFit(Context ctx) {
        if (ctx.req().getContentLengthLong() > limits.submissionBytes() + ROOM_FOR_WORDS) {
            throw new Refused(tooLargeTogether());
        }
    }

    private Problem tooLargeTogether() {
        return Problem.of(ProblemCode.SUBMISSION_TOO_LARGE).limitedTo(limits.submissionBytes());
    }

    private static IdempotencyKey key(Caller caller, String written) {
        return IdempotencyKey.parse(caller, written)
                .orElseThrow(() -> new Refused(
                        Problem.of(ProblemCode.IDEMPOTENCY_KEY_TOO_SHORT).at(KEY_HEADER)));
    }
}
