package no.postmottak.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginIT {

    @TempDir
    Path folder;

    private LoginHouse house;

    @BeforeEach
    void open() {
        house = LoginHouse.open(folder, "idporten-loa-high");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPersonLogsInByOneClickAndOutAgain() throws Exception {
        var browser = house.browser();

        var back = browser.logsInAs("KARI");

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(browser.visits("/who").body()).isEqualTo("Kari Lund [LAWYER, PERSON]");

        var token = browser.visits("/token").body();
        assertThat(browser.posts("/logout", Map.of("csrf", token)).statusCode()).isEqualTo(303);
        assertThat(browser.visits("/who").body()).isEqualTo(" []");
    }

    @Test
    void aSessionIsNewAfterEachLogin() throws Exception {
        var browser = house.browser();

        browser.logsInAs("AMINA");
        var first = browser.cookie("postmottak-session");
        browser.logsInAs("AMINA");

        assertThat(browser.cookie("postmottak-session")).isNotEqualTo(first);
        browser.setCookie("postmottak-session", first);
        assertThat(browser.visits("/who").body()).isEqualTo(" []");
    }

    @Test
    void aCallbackThatThisBrowserDidNotBeginIsRefused() throws Exception {
        var victim = house.browser();
        var attacker = house.browser();
        var theirs = attacker.comesBackFromTheIssuer("AMINA");

        var answer = victim.visits(theirs);

        assertThat(location(answer)).isEqualTo(LoginEndpoints.FAILED);
        assertThat(victim.visits("/who").body()).isEqualTo(" []");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        var browser = house.browser();
        var callback = browser.comesBackFromTheIssuer("AMINA");
        var attempt = browser.cookie("postmottak-login");

        assertThat(location(browser.visits(callback))).isEqualTo("/who");
        browser.setCookie("postmottak-login", attempt);

        assertThat(location(browser.visits(callback))).isEqualTo(LoginEndpoints.FAILED);
    }

    @Test
    void aLoginOfALowerLevelIsRefused() throws IOException, InterruptedException {
        try (var strict = LoginHouse.open(folder.resolve("strict"), "idporten-loa-higher-still")) {
            var browser = strict.browser();

            var answer = browser.visits(browser.comesBackFromTheIssuer("AMINA"));

            assertThat(location(answer)).isEqualTo(LoginEndpoints.FAILED);
        }
    }

    @Test
    void theDatabaseHoldsNoSecretOfABrowser() throws Exception {
        var browser = house.browser();

        browser.logsInAs("AMINA");

        assertThat(house.everythingStored())
                .doesNotContain(browser.cookie("postmottak-session"))
                .doesNotContain("14839140240")
                .doesNotContain("Amina");
    }

    @Test
    void aFormOfAnotherSiteLogsNobodyOut() throws Exception {
        var browser = house.browser();
        browser.logsInAs("AMINA");

        assertThat(browser.posts("/logout", Map.of("csrf", Secret.draw().text()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.visits("/who").body()).isEqualTo("Amina Yusuf [PERSON]");
    }

    @Test
    void afterTheLoginNobodyIsSentToAnotherSite() throws Exception {
        var browser = house.browser();

        assertThat(browser.logsInAs("AMINA", "//evil.example").uri().getPath()).isEqualTo("/");
        assertThat(browser.logsInAs("AMINA", "https://evil.example").uri().getHost())
                .isEqualTo("localhost");
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }
}
