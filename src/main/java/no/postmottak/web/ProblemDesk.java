package no.postmottak.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one place that tells people and systems why a request is not done, without a word about our insides. */
public final class ProblemDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProblemPages pages;
    private final ProblemWords words;

    public ProblemDesk(ProblemPages pages, ProblemWords words) {
        this.pages = pages;
        this.words = words;
    }

    void answer(Context ctx, Problem problem) {
        ctx.status(problem.code().status());
        ctx.header("Cache-Control", "no-store");
        if (problem.code().status() == 401 && isForSystems(ctx)) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        if (isForSystems(ctx)) {
            var told = new Told(words, Languages.of(ctx), Visit.id(ctx));
            ctx.result(body(problem, told)).contentType("application/problem+json");
        } else {
            pages.show(ctx, problem);
        }
        if (Farewell.isDue(ctx)) {
            Farewell.say(ctx);
        }
    }

    private static boolean isForSystems(Context ctx) {
        return ctx.path().startsWith("/api/") || ctx.path().startsWith("/.well-known/");
    }

    /** In whose words and language a problem is told, and for which request. */
    record Told(ProblemWords words, String language, String requestId) {}

    static byte[] body(Problem problem, Told told) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", told.words().title(problem, told.language()));
        body.put("status", problem.code().status());
        body.put("code", problem.code().name());
        problem.field().ifPresent(field -> body.put("field", field));
        problem.limit().ifPresent(limit -> body.put("limit", limit));
        body.put("whatToDo", told.words().whatToDo(problem, told.language()));
        body.put("requestId", told.requestId());
        return json(body);
    }

    private static byte[] json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always written", impossible);
        }
    }
}
