package no.postmottak.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Answers a sender who is still sending, then lets some of the rest run past: a connection cut at once would take the
 * answer with it.
 */
final class Farewell {

    private static final String STREAMS = "farewell.streams";
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Duration MOST_TIME = Duration.ofSeconds(10);

    private Farewell() {}

    static void mayBeNeeded(Context ctx) {
        ctx.attribute(STREAMS, true);
    }

    static boolean isDue(Context ctx) {
        return ctx.attributeMap().containsKey(STREAMS);
    }

    static void say(Context ctx) {
        try (var answer = ctx.resultInputStream()) {
            var bytes = answer == null ? new byte[0] : answer.readAllBytes();
            ctx.result(new byte[0]);
            var response = ctx.res();
            response.setHeader("Connection", "close");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            response.flushBuffer();
            letPass(ctx.req().getInputStream());
        } catch (IOException gone) {
            // nobody is left to hear it
        }
    }

    private static void letPass(InputStream rest) throws IOException {
        var bin = new byte[64 * 1024];
        var passed = 0L;
        var end = System.nanoTime() + MOST_TIME.toNanos();
        while (passed < MOST_BYTES && System.nanoTime() < end) {
            var read = rest.read(bin);
            if (read < 0) {
                return;
            }
            passed += read;
        }
    }
}
