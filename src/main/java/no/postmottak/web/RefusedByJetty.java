package no.postmottak.web;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers requests so malformed that they never reach an endpoint, in the same words and shape as all others. */
final class RefusedByJetty extends ErrorHandler {

    private static final ProblemWords WORDS = new EnglishProblems();

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        var problem = Problem.of(status >= 500 ? ProblemCode.UNEXPECTED : ProblemCode.BAD_REQUEST);
        response.setStatus(problem.code().status());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        // the address cannot be read, so nobody knows whether a page or the API was meant
        var body = ProblemDesk.body(
                problem, new ProblemDesk.Told(WORDS, "en", UUID.randomUUID().toString()));
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
