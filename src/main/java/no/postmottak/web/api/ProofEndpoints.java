package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.journal.ConsistencyProof;
import no.postmottak.journal.EntryProof;
import no.postmottak.journal.Event;
import no.postmottak.journal.LogReader;
import no.postmottak.journal.SignedCheckpoint;
import no.postmottak.journal.TreeHash;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.Reference;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Languages;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Statuses;

/** Proofs of the log of receipts: that one was entered, and that nothing entered before was changed since. */
public final class ProofEndpoints implements Endpoints {

    private static final String LOG = "/api/v1/receipts";
    private static final String RETRY_AFTER_SECONDS = "30";

    private final LogReader receipts;
    private final Statuses statuses;

    public ProofEndpoints(LogReader receipts, Statuses statuses) {
        this.receipts = receipts;
        this.statuses = statuses;
    }

    /** What {@code ./postmottak verify-receipt --proof} reads. */
    private record Proof(String entry, long position, long size, List<String> path, String checkpoint) {

        static Proof of(EntryProof proof) {
            var inclusion = proof.inclusion();
            return new Proof(
                    proof.entry(),
                    inclusion.position(),
                    inclusion.size(),
                    base64(inclusion.path()),
                    proof.checkpoint().compact());
        }
    }

    /** That there is nothing to show yet. */
    private record Waiting(boolean waiting) {}

    /** The newest checkpoint, and where asked for, how it goes back to an older one. */
    private record Newest(String checkpoint, Optional<List<String>> path) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(SubmissionEndpoints.PATH + "/{reference}/proof", Access.SENDER, this::proof),
                Endpoint.get(LOG + "/checkpoint", Access.ANYONE, this::checkpoint));
    }

    private void proof(Context ctx) {
        var code =
                Optional.ofNullable(ctx.header(SubmissionEndpoints.CODE_HEADER)).flatMap(ReceiptCode::parse);
        var asker = new Asker(Visit.visitor(ctx), code, Languages.of(ctx));
        var submission = Reference.parse(ctx.pathParam("reference"))
                .flatMap(reference -> statuses.submission(reference, asker))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        receipts.proofOf(submission.id().value(), Event.RECEIVED)
                .ifPresentOrElse(proof -> Json.answer(ctx, Proof.of(proof)), () -> waiting(ctx));
    }

    private void checkpoint(Context ctx) {
        var since = Optional.ofNullable(ctx.queryParam("since")).map(ProofEndpoints::size);
        receipts.newest().ifPresentOrElse(newest -> Json.answer(ctx, newest(newest, since)), () -> waiting(ctx));
    }

    private Newest newest(SignedCheckpoint newest, Optional<Long> since) {
        var path = since.map(size -> receipts.since(size, newest.checkpoint())
                .map(ConsistencyProof::path)
                .map(ProofEndpoints::base64)
                .orElseThrow(ProofEndpoints::noSuchSize));
        return new Newest(newest.compact(), path);
    }

    private static long size(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException other) {
            throw noSuchSize();
        }
    }

    private static Refused noSuchSize() {
        return new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("since"));
    }

    private static List<String> base64(List<TreeHash> path) {
        return path.stream().map(TreeHash::base64).toList();
    }

    private static void waiting(Context ctx) {
        ctx.status(202).header("Retry-After", RETRY_AFTER_SECONDS);
        Json.answer(ctx, new Waiting(true));
    }
}
