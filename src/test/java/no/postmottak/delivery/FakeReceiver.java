package no.postmottak.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** A receiver's own server, which can be down, slow, forgetful or false; what took effect there is counted by id. */
final class FakeReceiver implements AutoCloseable {

    /** One request as it came. */
    record Came(String method, String path, String id, String timestamp, String signature, String content) {

        /** The bytes, which the content holds one for each letter. */
        byte[] body() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** What it does with the next request. */
    interface Mood {
        void meet(Came came, HttpExchange exchange) throws IOException;
    }

    final List<Came> came = new ArrayList<>();
    final Set<String> effects = new HashSet<>();
    final Deque<Mood> moods = new ArrayDeque<>();

    private final HttpServer server;

    FakeReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::meet);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The next request is met like this; the last mood stays. */
    FakeReceiver then(Mood mood) {
        moods.add(mood);
        return this;
    }

    static Mood answers(int status, String body) {
        return (came, exchange) -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    /** Keeps it: a repeat under the same id has no further effect. */
    Mood keeps(Mood answer) {
        return (came, exchange) -> {
            effects.add(came.id());
            answer.meet(came, exchange);
        };
    }

    /** Breaks the line off without an answer. */
    static Mood hangsUp() {
        return (came, exchange) -> exchange.close();
    }

    /** Answers later than anybody waits. */
    static Mood isSlow() {
        return (came, exchange) -> {
            try {
                Thread.sleep(9_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void meet(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = exchange.getRequestBody().readAllBytes();
        var request = new Came(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(body, StandardCharsets.ISO_8859_1));
        try (exchange) {
            entered(request).meet(request, exchange);
        }
    }

    private synchronized Mood entered(Came request) {
        came.add(request);
        return moods.size() > 1 ? moods.pop() : moods.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
