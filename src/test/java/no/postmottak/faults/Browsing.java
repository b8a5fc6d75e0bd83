package no.postmottak.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a browser, who can log in at the demonstration's issuer by one click. */
final class Browsing implements AutoCloseable {

    private final Place place;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    Browsing(Place place) {
        this.place = place;
    }

    /** Logs in as a person of the demonstration, by the name of its button. */
    Browsing as(String person) {
        var issuer = location(visits(place.address("/login?to=/")));
        var page = visits(issuer).body();
        var form = page.substring(0, page.indexOf("id=\"" + person + "\""));
        form = form.substring(form.lastIndexOf("<form"));
        var chosen = "username=" + field(form, "username") + "&claims=" + field(form, "claims");
        var back = location(text(HttpRequest.newBuilder(issuer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(chosen))));
        visits(back);
        return this;
    }

    HttpResponse<String> visits(String path) {
        return visits(place.address(path));
    }

    HttpResponse<byte[]> fetches(String path) {
        return send(HttpRequest.newBuilder(place.address(path)), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpResponse<String> visits(URI address) {
        return text(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> text(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String field(String form, String name) {
        var match = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
        if (!match.find()) {
            throw new AssertionError("the issuer's page has no field " + name);
        }
        return URLEncoder.encode(match.group(1).replace("&quot;", "\""), StandardCharsets.UTF_8);
    }
}
