package no.postmottak.web.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, and follows redirects where it is told to. */
public final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;

    public Browser(URI address) {
        this.address = address;
    }

    HttpResponse<String> logsInAs(String person) throws IOException, InterruptedException {
        return logsInAs(person, "/who");
    }

    public HttpResponse<String> logsInAs(String person, String to) throws IOException, InterruptedException {
        var answer = visits(comesBackFromTheIssuer(person, to));
        return visits(answer.headers().firstValue("Location").orElseThrow());
    }

    String comesBackFromTheIssuer(String person) throws IOException, InterruptedException {
        return comesBackFromTheIssuer(person, "/who");
    }

    /** The address the issuer sends this browser back to, not yet visited. */
    String comesBackFromTheIssuer(String person, String to) throws IOException, InterruptedException {
        var away = visits("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        var issuer = away.headers().firstValue("Location").orElseThrow();
        var page = visits(issuer).body();
        var form = page.substring(0, page.indexOf("id=\"" + person + "\""));
        form = form.substring(form.lastIndexOf("<form"));
        var chosen = posts(issuer, Map.of("username", value(form, "username"), "claims", value(form, "claims")));
        return chosen.headers().firstValue("Location").orElseThrow();
    }

    public HttpResponse<String> visits(String where) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(where)));
    }

    public HttpResponse<String> posts(String where, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(where))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(HttpCookie::getValue)
                .orElse("");
    }

    void setCookie(String name, String value) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(kept -> kept.getName().equals(name))
                .toList()
                .forEach(kept -> store.remove(address, kept));
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        store.add(address, cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String value(String form, String field) {
        var match = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(form);
        if (!match.find()) {
            throw new AssertionError("the issuer's page has no field " + field);
        }
        return match.group(1).replace("&quot;", "\"");
    }
}
