package no.postmottak.acceptance;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.postmottak.web.login.Browser;

/** Somebody at an authority, at a browser. */
final class Officer {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Browser browser;

    private Officer(Browser browser) {
        this.browser = browser;
    }

    static Officer named(House house, String demoPerson) throws IOException, InterruptedException {
        var browser = new Browser(house.address("/"));
        browser.logsInAs(demoPerson, "/inbox");
        return new Officer(browser);
    }

    HttpResponse<String> opens(String path) throws IOException, InterruptedException {
        return browser.visits(path);
    }

    /** Presses a button on a page. */
    HttpResponse<String> presses(String page, String button, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(browser.visits(page).body());
        var all = new HashMap<>(fields);
        if (token.find()) {
            all.put("csrf", token.group(1));
        }
        return browser.posts(button, all);
    }
}
