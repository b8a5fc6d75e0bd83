package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.PersonId;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.Letter;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.Post;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.deadline.Deadline;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;
import no.postmottak.web.status.AppealTerm;

/** The secure inbox: decisions and letters, for their addressee alone; opening one is written down. */
public final class LetterPages implements Endpoints {

    private final Pages pages;
    private final Post post;
    private final RequestDesk requests;
    private final AppealTerm appeals;

    public LetterPages(Pages pages, Post post, RequestDesk requests, AppealTerm appeals) {
        this.pages = pages;
        this.post = post;
        this.requests = requests;
        this.appeals = appeals;
    }

    /** Letters, newest first. */
    public record ListView(List<Letter> letters) {
        public ListView {
            letters = List.copyOf(letters);
        }
    }

    /** One letter, opened, what it asks for by when, and until when a decision may be appealed. */
    public record View(Letter letter, Optional<InformationRequest> request, Optional<Deadline> appeal) {
        public String kindKey() {
            return switch (letter) {
                case Letter.DecisionLetter decision -> "letters.decision";
                case Letter.OrdinaryLetter ordinary -> "letters.ordinary";
            };
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/letters", Access.LOGGED_IN, this::list),
                Endpoint.get("/letters/{id}", Access.LOGGED_IN, this::open),
                Endpoint.get("/letters/{id}/documents/{number}", Access.LOGGED_IN, this::download));
    }

    private void list(Context ctx) {
        pages.show(ctx, "letters", pages.of(ctx), new ListView(post.secureInbox(person(ctx))));
    }

    private void open(Context ctx) {
        pages.show(ctx, "letter", pages.of(ctx), view(letter(ctx)));
    }

    private View view(Letter letter) {
        return new View(letter, requests.of(letter.id()).filter(InformationRequest::isOpen), appeals.of(letter));
    }

    private void download(Context ctx) {
        var letter = letter(ctx);
        var number = Numbers.pathNumber(ctx, "number");
        var bytes = post.document(letter.id(), number, person(ctx)).orElseThrow(LetterPages::notThere);
        Downloads.original(ctx, letter.enclosed().get(number - 1).name());
        ctx.result(bytes);
    }

    private Letter letter(Context ctx) {
        return id(ctx).flatMap(id -> post.open(id, person(ctx))).orElseThrow(LetterPages::notThere);
    }

    private static Optional<LetterId> id(Context ctx) {
        return Numbers.pathUuid(ctx, "id").map(LetterId::new);
    }

    private static PersonId person(Context ctx) {
        return Visit.visitor(ctx).person().orElseThrow(() -> new Refused(ProblemCode.LOGIN_NEEDED));
    }

    private static Refused notThere() {
        return new Refused(ProblemCode.NOT_FOUND);
    }
}
