package no.postmottak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.postmottak.browser.Chromium.Look;
import no.postmottak.browser.Chromium.Scheme;
import no.postmottak.letters.Letters;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page to send with, kind by kind: what it asks, by keyboard and without scripts, and what comes of the answers. */
class SendFlowIT {

    private static final Look PHONE = new Look(390, Scheme.LIGHT);
    private static final Look PHONE_IN_THE_DARK = new Look(390, Scheme.DARK);
    private static final Look DESKTOP = new Look(1280, Scheme.LIGHT);

    @TempDir
    static Path folder;

    private static PageHouse house;

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.isHere(), "SKIPPED: chromium and chromedriver are not installed");
        house = new PageHouse(folder);
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> thePageOfEveryKindIsReadableByEverybody() {
        return Stream.of("nb", "en")
                .map(language -> DynamicTest.dynamicTest(language, () -> everyKindIsReadableIn(language)));
    }

    @Test
    void onlyTheQuestionsOfTheKindAreShown() {
        try (var browser = Chromium.open(house.address, false, "en")) {
            browser.visit("/send?kind=WORK_PERMIT_APPLICATION");
            assertThat(names(browser)).contains("details.interviewHeld", "details.passportWithPolice", "postcode");
            assertThat(names(browser)).doesNotContain("details.grantor", "decisionMadeOn", "bill.1.day");

            browser.visit("/send?kind=POWER_OF_ATTORNEY");
            assertThat(names(browser)).contains("details.grantor", "details.scope");
            assertThat(names(browser)).doesNotContain("details.interviewHeld", "decisionMadeOn", "postcode");

            browser.visit("/send?kind=EXPENSE_CLAIM");
            assertThat(names(browser)).contains("bill.1.day", "details.freeLegalAid", "decisionMadeOn");
        }
    }

    @Test
    void nothingOfTheFormIsCompulsory() {
        try (var browser = Chromium.open(house.address, true, "nb")) {
            for (var kind : SubmissionKind.values()) {
                browser.visit("/send?kind=" + kind);
                assertThat(browser.driver().findElements(By.cssSelector("form.form [required]")))
                        .as(kind.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void anotherKindIsChosenWithoutScripts() {
        try (var browser = Chromium.open(house.address, false, "nb")) {
            browser.visit("/send?kind=APPEAL");
            new Select(browser.driver().findElement(By.id("kind"))).selectByValue("WITHDRAWAL");
            browser.click("form.choose button");

            assertThat(browser.driver().getCurrentUrl()).contains("kind=WITHDRAWAL");
            assertThat(names(browser)).doesNotContain("decisionMadeOn");
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, 390, Noe skal komme senere, Kommer senere", "en, 1280, Something is to come later, Comes later"})
    void whatComesLaterStandsOnTheReceiptAndTheStatusPageWithItsDay(
            String language, int width, String title, String tag) {
        try (var browser = Chromium.open(house.address, false, language)) {
            browser.look(new Look(width, Scheme.LIGHT));
            fillInAppeal(browser);
            choose(browser, "#checklist-OTHER_DOCUMENTS", "LATER");
            choose(browser, "#checklist-EVIDENCE_OF_TIME", "DO_NOT_HAVE");
            browser.click("form.form button[type=submit]");

            assertThat(browser.text("main")).contains(title).contains(tag);
            assertThat(browser.violations()).isEmpty();
            assertThat(browser.overflow()).isZero();
            var until = browser.driver()
                    .findElement(By.cssSelector("section[aria-labelledby=checklist] time"))
                    .getText();
            browser.click(".actions a.ds-button");
            assertThat(browser.text("main")).contains(title).contains(until);
            assertThat(browser.violations()).isEmpty();
        }
    }

    @Test
    void whoeverCompletesIsAskedAboutWhatIsStillToCome() {
        try (var browser = Chromium.open(house.address, false, "nb")) {
            fillInAppeal(browser);
            choose(browser, "#checklist-OTHER_DOCUMENTS", "LATER");
            browser.click("form.form button[type=submit]");
            var reference = browser.text("dd.big");
            browser.visit("/send?kind=SUPPORTING_DOCUMENTS&to=" + reference);
            assertThat(names(browser))
                    .contains("checklist.OTHER_DOCUMENTS")
                    .doesNotContain("checklist.EVIDENCE_OF_TIME");

            attachLetter(browser);
            choose(browser, "#checklist-OTHER_DOCUMENTS", "NOW");
            browser.click("form.form button[type=submit]");

            var first = house.storage
                    .submissions
                    .byReference(new Reference(reference))
                    .orElseThrow();
            assertThat(house.flow.supplements.of(first).isAwaited()).isFalse();
        }
    }

    @Test
    void aStrangerWhoKnowsTheReferenceIsNotToldWhatIsStillToCome() {
        try (var sender = Chromium.open(house.address, false, "nb");
                var stranger = Chromium.open(house.address, false, "nb")) {
            fillInAppeal(sender);
            choose(sender, "#checklist-EVIDENCE_OF_TIME", "LATER");
            sender.click("form.form button[type=submit]");
            var reference = sender.text("dd.big");

            stranger.visit("/send?kind=SUPPORTING_DOCUMENTS&to=" + reference);

            assertThat(names(stranger)).doesNotContain("checklist.EVIDENCE_OF_TIME");
        }
    }

    @Test
    void theLinesOfAListOfCostsAreWeighed() {
        try (var browser = Chromium.open(house.address, false, "en")) {
            browser.visit("/send?kind=EXPENSE_CLAIM");
            attachLetter(browser);
            typeInto(browser, "bill.1.day", "12.03.2026");
            typeInto(browser, "bill.1.task", "Appeal");
            typeInto(browser, "bill.1.minutes", "90");
            typeInto(browser, "bill.1.rate", "1200");
            typeInto(browser, "bill.1.amount", "1800");
            typeInto(browser, "details.total", "1800");
            choose(browser, "[name='details.freeLegalAid']", "no");
            browser.click("form.form button[type=submit]");
            var sent = sent(browser);
            house.flow.carry(sent);

            browser.click(".actions a.ds-button");
            assertThat(browser.text("main")).contains("the sums agree");
        }
    }

    @Test
    void anAppealIsSentByKeyboardAlone() {
        try (var browser = Chromium.open(house.address, true, "en")) {
            browser.look(DESKTOP);
            browser.visit("/send?kind=APPEAL");
            attachLetter(browser);
            tabTo(browser, "checklist.OTHER_DOCUMENTS").sendKeys("I send it later");
            tabTo(browser, "dufNumbers").sendKeys("1900 000001 08");
            tabTo(browser, "decisionReceivedOn").sendKeys("12.03.2026");
            tabTo(browser, "details.caseType").sendKeys("Family");
            tabTo(browser, "senderName").sendKeys("Amina Yusuf");
            browser.press("form.form button[type=submit]");

            var form = sent(browser).form();
            assertThat(form.details())
                    .containsEntry("checklist.OTHER_DOCUMENTS", "LATER")
                    .containsEntry("caseType", "FAMILY");
            assertThat(form.sender().name()).isEqualTo("Amina Yusuf");
        }
    }

    private static void everyKindIsReadableIn(String language) {
        try (var browser = Chromium.open(house.address, true, language)) {
            for (var kind : SubmissionKind.values()) {
                browser.visit("/send?kind=" + kind);
                for (var look : List.of(PHONE, PHONE_IN_THE_DARK, DESKTOP)) {
                    browser.look(look);
                    assertThat(browser.violations()).as("%s %s", kind, look).isEmpty();
                    assertThat(browser.overflow()).as("%s %s", kind, look).isZero();
                }
                browser.look(new Look(320, Scheme.LIGHT));
                assertThat(browser.overflow()).as("%s at 320", kind).isZero();
            }
        }
    }

    private static void fillInAppeal(Chromium browser) {
        browser.visit("/send?kind=APPEAL");
        attachLetter(browser);
        browser.type("#dufNumbers", "1900 000001 08");
        browser.type("#senderName", "Amina Yusuf");
    }

    private static void attachLetter(Chromium browser) {
        var letter = Letters.named("appeal-nb-text-pdf-unsigned-in-time").file();
        try {
            var file = Files.write(folder.resolve(letter.fileName()), letter.bytes());
            browser.driver().findElement(By.id("document")).sendKeys(file.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void choose(Chromium browser, String selector, String value) {
        new Select(browser.driver().findElement(By.cssSelector(selector))).selectByValue(value);
    }

    private static void typeInto(Chromium browser, String name, String text) {
        browser.driver().findElement(By.name(name)).sendKeys(text);
    }

    /** Presses Tab until the field has the focus, as somebody without a mouse must. */
    private static org.openqa.selenium.WebElement tabTo(Chromium browser, String name) {
        for (var pressed = 0; pressed < 80; pressed++) {
            var focused = browser.driver().switchTo().activeElement();
            if (name.equals(focused.getDomAttribute("name"))) {
                return focused;
            }
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError("no way by keyboard to " + name);
    }

    private static Submission sent(Chromium browser) {
        var reference = new Reference(browser.text("dd.big"));
        return house.storage.submissions.byReference(reference).orElseThrow();
    }

    private static List<String> names(Chromium browser) {
        return browser.driver().findElements(By.cssSelector("form.form [name]")).stream()
                .map(field -> field.getDomAttribute("name"))
                .toList();
    }
}
