package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import no.postmottak.delivery.Inbox;
import no.postmottak.review.SignatureCorrection.Word;
import no.postmottak.review.SignatureWordDesk;
import no.postmottak.signature.Box;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an authority's system is told by its officers of signatures in what lies in its inbox. */
public final class SignatureEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/inbox/{id}/documents/{document}/signature";

    private final SignatureWordDesk desk;
    private final Inbox inbox;
    private final InboxSearch search;
    private final Actors actors;

    public SignatureEndpoints(SignatureWordDesk desk, Inbox inbox, InboxSearch search, Actors actors) {
        this.desk = desk;
        this.inbox = inbox;
        this.search = search;
        this.actors = actors;
    }

    /** Whether the document is signed, and where, as far as the officer said. */
    private record Said(
            @NotNull Boolean signed, Optional<@Min(1) @Max(10_000) Integer> page, Optional<@Valid Where> box) {}

    /** A place on the page, as fractions of its width and height. */
    private record Where(
            @DecimalMin("0") @DecimalMax("1") double x,
            @DecimalMin("0") @DecimalMax("1") double y,
            @DecimalMin("0") @DecimalMax("1") double width,
            @DecimalMin("0") @DecimalMax("1") double height) {}

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.post(PATH, Access.AUTHORITY_SYSTEM, Takes.JSON, this::correct));
    }

    private void correct(Context ctx) {
        var submission = search.submission(Acting.delivery(ctx, inbox));
        var document = document(ctx, submission);
        var word = word(Json.read(ctx, Said.class));
        if (!desk.correct(submission, document.id(), word, actors.of(Visit.visitor(ctx)))) {
            throw notThere();
        }
        ctx.status(204);
    }

    private static Word word(Said said) {
        try {
            return new Word(said.signed(), said.page(), said.box().map(SignatureEndpoints::box));
        } catch (IllegalArgumentException impossible) {
            throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("box"));
        }
    }

    private static Box box(Where where) {
        return new Box(where.x(), where.y(), where.width(), where.height());
    }

    private static Document document(Context ctx, Submission submission) {
        return submission.documents().stream()
                .filter(document -> Integer.toString(document.ordinal()).equals(ctx.pathParam("document")))
                .findFirst()
                .orElseThrow(SignatureEndpoints::notThere);
    }

    private static Refused notThere() {
        return new Refused(ProblemCode.NOT_FOUND);
    }
}
