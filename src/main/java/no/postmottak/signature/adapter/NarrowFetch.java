package no.postmottak.signature.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Fetches small files from the few hosts an operator has named: no larger, no slower, and nowhere else than allowed. */
final class NarrowFetch implements AutoCloseable {

    private static final int MOST_REDIRECTS = 3;

    private final AllowedHosts hosts;
    private final Limits limits;
    private final HttpClient client;

    /** How long one answer may take in all, and how large it may be. */
    record Limits(Duration time, int bytes) {}

    NarrowFetch(AllowedHosts hosts, Limits limits) {
        this.hosts = hosts;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(limits.time())
                .build();
    }

    /** Whether the operator has named the host. */
    boolean mayAsk(String address) {
        try {
            return hosts.areNamed(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    byte[] get(String address) throws IOException {
        return send(uri(address), HttpRequest.newBuilder().GET());
    }

    byte[] post(String address, String type, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder()
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(uri(address), request);
    }

    private byte[] send(URI first, HttpRequest.Builder request) throws IOException {
        var address = first;
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!hosts.mayCall(address, hop > 0)) {
                throw new IOException("a host that may not be called");
            }
            var response =
                    open(request.copy().uri(address).timeout(limits.time()).build());
            try (var body = response.body()) {
                if (response.statusCode() == 200) {
                    return read(body);
                }
            }
            var further = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || further.isEmpty()) {
                throw new IOException("answered with " + response.statusCode());
            }
            address = address.resolve(uri(further.get()));
        }
        throw new IOException("sent on too often");
    }

    private HttpResponse<InputStream> open(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while fetching", interrupted);
        }
    }

    /** A body that comes drop by drop is cut off when its time is over. */
    private byte[] read(InputStream body) throws IOException {
        var end = CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        var cut = CompletableFuture.runAsync(() -> closeQuietly(body), end);
        try {
            var bytes = body.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new IOException("larger than may be fetched");
            }
            if (cut.isDone()) {
                throw new IOException("slower than may be waited for");
            }
            return bytes;
        } finally {
            cut.cancel(false);
        }
    }

    private static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException closed) {
            // whoever reads it is told
        }
    }

    private static URI uri(String address) throws IOException {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            throw new IOException("an address that is none", noAddress);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
