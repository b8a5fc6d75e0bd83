package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.postmottak.correction.Correction;
import no.postmottak.correction.CorrectionDesk;
import no.postmottak.correction.CorrectionDesk.Result;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.submission.SubmissionId;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What officers and the mail room do about letters to senders: write one, set the day, and be done with it. */
public final class CorrectionClicks implements Endpoints {

    private static final List<DateTimeFormatter> AS_TYPED =
            List.of(DateTimeFormatter.ofPattern("d.M.uuuu"), DateTimeFormatter.ISO_LOCAL_DATE);

    private final CorrectionDesk desk;
    private final Actors actors;
    private final CorrectionPages pages;
    private final Counters counters;

    /** The pages of single items, from which letters are written too. */
    public record Counters(InboxItemPages inbox, MailRoomPages mailRoom) {}

    /** A place that buttons stand at: who may press them, which submission they are about, and how errors are shown. */
    private record Place(
            String path,
            Access access,
            Function<Context, SubmissionId> submission,
            BiConsumer<Context, List<FieldError>> show) {}

    public CorrectionClicks(CorrectionDesk desk, Actors actors, CorrectionPages pages, Counters counters) {
        this.desk = desk;
        this.actors = actors;
        this.pages = pages;
        this.counters = counters;
    }

    @Override
    public List<Endpoint> all() {
        var inbox = new Place(
                "/inbox/{id}", Access.OFFICER, ctx -> counters.inbox().sent(ctx).id(), counters.inbox()::show);
        var mailRoom = new Place(
                "/mail-room/{id}",
                Access.MAIL_ROOM,
                ctx -> counters.mailRoom().sent(ctx).id(),
                (ctx, errors) -> counters.mailRoom().show(ctx, Optional.empty(), errors));
        var alone = new Place("", Access.MAIL_ROOM, ctx -> pages.correction(ctx).submission(), pages::show);
        return Stream.concat(
                        Stream.of(inbox, mailRoom).map(this::writing),
                        Stream.of(inbox, mailRoom, alone).flatMap(this::deciding))
                .toList();
    }

    private Endpoint writing(Place place) {
        return Endpoint.post(place.path() + "/letters", place.access(), Takes.FORM, ctx -> write(ctx, place));
    }

    private Stream<Endpoint> deciding(Place place) {
        var one = place.path() + "/corrections/{correction}";
        return Stream.of(
                Endpoint.post(one + "/day", place.access(), Takes.FORM, ctx -> setDay(ctx, place)),
                Endpoint.post(one + "/close", place.access(), Takes.FORM, ctx -> close(ctx, place)));
    }

    private void write(Context ctx, Place place) {
        var typed = Forms.text(ctx, "letter");
        var letter = Arrays.stream(CorrectionLetter.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCode.INVALID_VALUE));
        var day = day(ctx);
        if (day.isEmpty() && !Forms.text(ctx, "day").isEmpty()) {
            shows(ctx, place);
            return;
        }
        end(ctx, place, desk.write(place.submission().apply(ctx), letter, day, actor(ctx)));
    }

    private void setDay(Context ctx, Place place) {
        var correction = correction(ctx, place);
        var day = day(ctx);
        if (day.isEmpty()) {
            shows(ctx, place);
            return;
        }
        end(ctx, place, desk.setDay(correction.id(), day.get(), actor(ctx)));
    }

    private void close(Context ctx, Place place) {
        end(ctx, place, desk.close(correction(ctx, place).id(), actor(ctx)));
    }

    /** One that belongs to what lies before this person, and to nothing else. */
    private Correction correction(Context ctx, Place place) {
        var submission = place.submission().apply(ctx);
        return Optional.of(pages.correction(ctx))
                .filter(correction -> correction.submission().equals(submission))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    private static void end(Context ctx, Place place, Result result) {
        switch (result) {
            case DONE -> ctx.redirect(place.path().isEmpty() ? "/corrections" : back(ctx, place), HttpStatus.SEE_OTHER);
            case DAY_NEEDED -> shows(ctx, place);
            case ALREADY_DONE -> throw new Refused(ProblemCode.ALREADY_DONE);
            case NOT_THERE -> throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    private static String back(Context ctx, Place place) {
        return place.path()
                .replace("{id}", Numbers.pathUuid(ctx, "id").orElseThrow().toString());
    }

    private static void shows(Context ctx, Place place) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        place.show().accept(ctx, List.of(new FieldError("day", "error.day-to-come")));
    }

    private static Optional<LocalDate> day(Context ctx) {
        var typed = Forms.text(ctx, "day");
        return AS_TYPED.stream().flatMap(form -> parsed(typed, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException notThisForm) {
            return Optional.empty();
        }
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }
}
