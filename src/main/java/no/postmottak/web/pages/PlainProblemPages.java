package no.postmottak.web.pages;

import io.javalin.http.Context;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.ProblemPages;
import no.postmottak.web.ProblemWords;
import no.postmottak.web.Visit;

/** Tells a person on a page what is wrong and what to do. */
public final class PlainProblemPages implements ProblemPages {

    private final Pages pages;
    private final ProblemWords words;

    public PlainProblemPages(Pages pages, ProblemWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** What is wrong, what to do, and the number of the request for whoever is asked about it. */
    public record View(String what, String whatToDo, boolean offersLogin, String login, String request) {}

    @Override
    public void show(Context ctx, Problem problem) {
        var page = pages.of(ctx);
        var language = page.language().tag();
        var back = Addresses.isOurs(ctx.path()) && ctx.req().getMethod().equals("GET") ? ctx.path() : "/";
        pages.show(
                ctx,
                "problem",
                page,
                new View(
                        words.title(problem, language),
                        words.whatToDo(problem, language),
                        problem.code() == ProblemCode.LOGIN_NEEDED,
                        "/login?to=" + back,
                        Visit.id(ctx)));
    }
}
