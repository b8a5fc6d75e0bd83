package no.postmottak.web.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.Letter;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.Post;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.deadline.Deadline;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.status.AppealTerm;

/** The secure inbox of a person who is logged in [meldingsboks]. */
public final class LetterEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/letters";

    private final Post post;
    private final RequestDesk requests;
    private final AppealTerm appeals;

    public LetterEndpoints(Post post, RequestDesk requests, AppealTerm appeals) {
        this.post = post;
        this.requests = requests;
        this.appeals = appeals;
    }

    /** A letter as its addressee sees it. */
    private record LetterShown(
            UUID id,
            String reference,
            String kind,
            String from,
            String title,
            Instant postedAt,
            Optional<Instant> openedAt) {}

    /** A letter with its documents, which are opened one by one. */
    private record OpenedLetter(
            LetterShown letter,
            List<DocumentShown> documents,
            Optional<LocalDate> answerBy,
            Optional<LocalDate> appealBy) {}

    /** One document, and where to fetch it. */
    private record DocumentShown(String name, String sha256, long bytes, String link) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(PATH, Access.LOGGED_IN, this::list),
                Endpoint.get(PATH + "/{id}", Access.LOGGED_IN, this::open),
                Endpoint.get(PATH + "/{id}/documents/{number}", Access.LOGGED_IN, this::document));
    }

    private void list(Context ctx) {
        Json.answer(
                ctx,
                post.secureInbox(Acting.person(ctx)).stream()
                        .map(LetterEndpoints::shown)
                        .toList());
    }

    private void open(Context ctx) {
        var letter = post.open(new LetterId(Acting.id(ctx)), Acting.person(ctx))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        var documents = IntStream.rangeClosed(1, letter.enclosed().size())
                .mapToObj(number -> document(letter, number))
                .toList();
        var appealBy = appeals.of(letter).map(Deadline::lastDay);
        Json.answer(ctx, new OpenedLetter(shown(letter), documents, answerBy(letter), appealBy));
    }

    private Optional<LocalDate> answerBy(Letter letter) {
        return requests.of(letter.id()).filter(InformationRequest::isOpen).map(InformationRequest::due);
    }

    private void document(Context ctx) {
        var number = Optional.of(ctx.pathParam("number"))
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        var bytes = post.document(new LetterId(Acting.id(ctx)), number, Acting.person(ctx))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        // whatever an authority says it is, it is downloaded and never shown by the browser as our own page
        ctx.header("Content-Disposition", "attachment; filename=\"document-" + number + "\"");
        ctx.contentType("application/octet-stream").result(bytes);
    }

    private static DocumentShown document(Letter letter, int number) {
        var enclosed = letter.enclosed().get(number - 1);
        return new DocumentShown(
                enclosed.name(),
                enclosed.kept().sha256().hex(),
                enclosed.kept().bytes(),
                PATH + "/" + letter.id() + "/documents/" + number);
    }

    private static LetterShown shown(Letter letter) {
        var kind = switch (letter) {
            case Letter.DecisionLetter decision -> "DECISION";
            case Letter.OrdinaryLetter ordinary -> "LETTER";
        };
        var head = letter.head();
        return new LetterShown(
                letter.id().value(),
                head.reference().code(),
                kind,
                head.from().code(),
                head.title(),
                head.postedAt(),
                head.openedAt());
    }
}
