package no.postmottak.web;

import io.javalin.http.Context;

/** Shows a problem to a person, on a page; the status is already set. */
@FunctionalInterface
public interface ProblemPages {

    /** A page of one line, for a gateway without pages. */
    ProblemPages PLAIN = (ctx, problem) ->
            ctx.contentType("text/plain; charset=utf-8").result(problem.code().name());

    void show(Context ctx, Problem problem);
}
