package no.postmottak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.browser.Chromium.Look;
import no.postmottak.browser.Chromium.Scheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the pages look with: each fault they are to find is found on a page that has it, and only there. */
class ChromiumIT {

    private static final Look PHONE = new Look(320, Scheme.LIGHT);
    private static final Look AT_NIGHT = new Look(320, Scheme.DARK);

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.isHere(), "SKIPPED: chromium and chromedriver are not installed");
    }

    @Test
    void aSoundPageIsFoundSound() throws IOException {
        try (var browser = shown("<label for='a'>Name</label><input id='a'>", true)) {
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.overflow()).isZero();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aFieldWithoutALabelIsFound() throws IOException {
        try (var browser = shown("<input id='a'>", true)) {
            assertThat(browser.violations()).anyMatch(found -> found.startsWith("label:"));
        }
    }

    @Test
    void aLineWiderThanTheWindowIsMeasured() throws IOException {
        try (var browser = shown("<div style='inline-size:327px'>wide</div>", true)) {
            assertThat(browser.overflow()).isEqualTo(7);
        }
    }

    @Test
    void aColourThatCannotBeReadInTheDarkIsFoundThereOnly() throws IOException {
        var style = "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>";
        try (var browser = shown(style + "<p>pale</p>", true)) {
            assertThat(browser.violations()).isEmpty();

            browser.look(AT_NIGHT);

            assertThat(browser.violations()).anyMatch(found -> found.startsWith("color-contrast:"));
        }
    }

    @Test
    void whatTheConsoleReportsIsHeard() throws IOException {
        try (var browser = shown("<img alt='' src='gone.png'><script>undefinedName()</script>", true)) {
            assertThat(browser.complaints())
                    .anyMatch(complaint -> complaint.contains("gone.png"))
                    .anyMatch(complaint -> complaint.contains("undefinedName"));
        }
    }

    @Test
    void withoutScriptsNoScriptOfAPageRuns() throws IOException {
        var script = "<p id='a'>as written</p><script>document.getElementById('a').textContent = 'changed'</script>";
        try (var browser = shown(script, true)) {
            assertThat(browser.text("#a")).isEqualTo("changed");
        }
        try (var browser = shown(script, false)) {
            assertThat(browser.text("#a")).isEqualTo("as written");
        }
    }

    private Chromium shown(String content, boolean scripts) throws IOException {
        var page = """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>body { margin: 0 }</style></head><body><main><h1>A page</h1>%s</main></body></html>
                """.formatted(content);
        Files.writeString(folder.resolve("page.html"), page);
        var browser = Chromium.open(folder.toUri(), scripts, "en");
        browser.look(PHONE);
        browser.visit("page.html");
        return browser;
    }
}
