package no.postmottak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.postmottak.browser.Chromium.Look;
import no.postmottak.browser.Chromium.Scheme;
import no.postmottak.browser.Visits.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Every page in a real browser: readable by everybody, on every screen, with and without scripts. */
class PagesIT {

    private static final List<Look> LOOKS = List.of(
            new Look(390, Scheme.LIGHT),
            new Look(390, Scheme.DARK),
            new Look(1280, Scheme.LIGHT),
            new Look(1280, Scheme.DARK));

    private static final List<String> OTHER_LANGUAGES = List.of("nn", "en");

    private static final Look NARROW = new Look(320, Scheme.LIGHT);

    @TempDir
    static Path folder;

    private static PageHouse house;
    private static Visits visits;

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.isHere(), "SKIPPED: chromium and chromedriver are not installed");
        house = new PageHouse(folder);
        visits = new Visits(new Seeds(house), folder);
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsReadableByEverybody() {
        return visits.all().stream().map(visit -> DynamicTest.dynamicTest(visit.name(), () -> isReadable(visit)));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsWholeInEveryLanguage() {
        return OTHER_LANGUAGES.stream().map(language -> DynamicTest.dynamicTest(language, () -> isWhole(language)));
    }

    @Test
    void aLetterIsSentWithoutScriptsAndItsStatusSeen() {
        try (var browser = Chromium.open(house.address, false, "nb")) {
            visits.send(browser);

            assertThat(browser.text("h1")).isEqualTo("Vi har mottatt dokumentene dine");
            var reference = browser.text("dd.big");
            var code = browser.text(".code");
            browser.click("form[action='/receipt/close'] button");
            browser.type("#reference", reference.toLowerCase(java.util.Locale.ROOT));
            browser.type("#code", code);
            browser.click("form.form button[type=submit]");

            new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                    .until(ExpectedConditions.urlContains("/status/" + reference));
            assertThat(browser.text("main")).contains("Klage på vedtak.pdf").contains("Mottatt");
            assertThat(browser.violations()).isEmpty();
        }
    }

    @Test
    void anOfficerConfirmsByOneClick() {
        try (var browser = Chromium.open(house.address, false, "nb")) {
            browser.logInAs("UDI_OFFICER");
            browser.visit("/inbox");
            browser.click("tbody tr:last-child a");
            browser.click("form[action$='/confirm'] button");

            assertThat(browser.text("main")).contains("Bekreftet");
            assertThat(browser.driver().findElements(By.cssSelector("form[action$='/confirm']")))
                    .isEmpty();
        }
    }

    private static void isReadable(Visit visit) {
        try (var browser = Chromium.open(house.address, true, "nb")) {
            if (!visit.person().isEmpty()) {
                browser.logInAs(visit.person());
            }
            browser.complaints();
            visit.go().accept(browser);
            for (var look : LOOKS) {
                browser.look(look);
                assertThat(browser.violations()).as("%s", look).isEmpty();
                assertThat(browser.overflow()).as("%s", look).isZero();
            }
            browser.look(NARROW);
            assertThat(browser.overflow()).isZero();
            assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
            assertThat(browser.complaints())
                    .filteredOn(complaint -> !complaint.contains("422"))
                    .isEmpty();
            for (var language : OTHER_LANGUAGES) {
                isReadableIn(language, browser);
            }
        }
    }

    /** The same page again; what answered a form has no address of its own, and shows the page for that instead. */
    private static void isReadableIn(String language, Chromium browser) {
        var path = URI.create(browser.driver().getCurrentUrl()).getPath();
        browser.visit("/language/" + language + "?from=" + path);
        assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo(language);
        assertThat(browser.overflow()).as(language).isZero();
        assertThat(browser.violations()).as(language).isEmpty();
    }

    private static void isWhole(String language) {
        try (var browser = Chromium.open(house.address, true, "nb")) {
            browser.look(NARROW);
            browser.visit("/language/" + language + "?from=/send");
            assertThat(browser.driver().getCurrentUrl()).endsWith("/send");
            for (var path : List.of("/", "/send", "/status", "/demo")) {
                browser.visit(path);
                assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))
                        .isEqualTo(language);
                assertThat(browser.overflow()).as(path).isZero();
                assertThat(browser.violations()).as(path).isEmpty();
            }
        }
    }
}
