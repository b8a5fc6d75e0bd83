package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.correction.Correction;
import no.postmottak.correction.CorrectionDesk;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.Corrections;
import no.postmottak.delivery.Inbox;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;
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

/** What senders were asked to put right: the tasks of the mail room, and what belongs to a delivery. */
public final class CorrectionEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/corrections";
    private static final int MOST_SHOWN = 200;

    private final CorrectionDesk desk;
    private final Books books;
    private final Inbox inbox;
    private final Actors actors;

    /** Where they stand, and what they are about. */
    public record Books(Corrections corrections, Submissions submissions) {}

    public CorrectionEndpoints(CorrectionDesk desk, Books books, Inbox inbox, Actors actors) {
        this.desk = desk;
        this.books = books;
        this.inbox = inbox;
        this.actors = actors;
    }

    /** What is open, what ends first on top. */
    private record Open(List<Item> items) {}

    /** One thing a sender was asked for. */
    private record Item(
            UUID id,
            String reference,
            CorrectionLetter letter,
            Correction.State state,
            Instant askedAt,
            Optional<LocalDate> lastDay,
            Optional<String> reply) {}

    /** A letter to be written to the sender of a submission. */
    private record ToWrite(
            @NotBlank @Size(max = 20) String reference,
            @NotNull CorrectionLetter letter,
            Optional<LocalDate> lastDay) {}

    /** What becomes of one. */
    private record Decided(@NotNull How action, Optional<LocalDate> lastDay) {}

    /** How a person goes on with one. */
    private enum How {
        SET_DAY,
        CLOSE
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(PATH, Access.MAIL_ROOM, this::list),
                Endpoint.post(PATH, Access.MAIL_ROOM, Takes.JSON, this::write),
                Endpoint.post(PATH + "/{id}/decision", Access.MAIL_ROOM, Takes.JSON, this::decide),
                Endpoint.get("/api/v1/inbox/{id}/corrections", Access.AUTHORITY_SYSTEM, this::ofDelivery));
    }

    private void list(Context ctx) {
        Json.answer(ctx, open(books.corrections().open(MOST_SHOWN)));
    }

    private void ofDelivery(Context ctx) {
        var delivery = Acting.delivery(ctx, inbox);
        Json.answer(ctx, open(books.corrections().of(delivery.submission())));
    }

    private void write(Context ctx) {
        var told = Json.read(ctx, ToWrite.class);
        var submission = Reference.parse(told.reference())
                .flatMap(books.submissions()::byReference)
                .map(Submission::id)
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        end(ctx, desk.write(submission, told.letter(), told.lastDay(), actor(ctx)));
    }

    private void decide(Context ctx) {
        var decided = Json.read(ctx, Decided.class);
        var id = Acting.id(ctx);
        end(
                ctx,
                switch (decided.action()) {
                    case SET_DAY ->
                        desk.setDay(id, decided.lastDay().orElseThrow(CorrectionEndpoints::dayNeeded), actor(ctx));
                    case CLOSE -> desk.close(id, actor(ctx));
                });
    }

    private Open open(List<Correction> corrections) {
        return new Open(corrections.stream().map(this::item).toList());
    }

    private Item item(Correction correction) {
        return new Item(
                correction.id(),
                reference(correction.submission()).orElse(""),
                correction.letter(),
                correction.standing().state(),
                correction.asked().at(),
                correction.lastDay(),
                correction.standing().reply().flatMap(this::reference));
    }

    private Optional<String> reference(SubmissionId id) {
        return books.submissions()
                .byId(id)
                .map(submission -> submission.reference().code());
    }

    private static void end(Context ctx, CorrectionDesk.Result result) {
        switch (result) {
            case DONE -> ctx.status(204);
            case ALREADY_DONE -> throw new Refused(ProblemCode.ALREADY_DONE);
            case DAY_NEEDED -> throw dayNeeded();
            case NOT_THERE -> throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    private static Refused dayNeeded() {
        return new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("lastDay"));
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }
}
