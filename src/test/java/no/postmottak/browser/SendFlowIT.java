package no.postmottak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import no.postmottak.browser.Chromium.Look;
import no.postmottak.browser.Chromium.Scheme;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page to send with, kind by kind, in a browser that runs no scripts: what it asks and what comes of the answers. */
class SendFlowIT {

    private static final Look PHONE = new Look(390, Scheme.LIGHT);
    private static final Look NARROW = new Look(320, Scheme.LIGHT);

    @TempDir
    static Path folder;

    private static PageHouse house;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.isHere(), "SKIPPED: chromium and chromedriver are not installed");
        house = new PageHouse(folder);
        browser = Chromium.open(house.address, false, "nb");
    }

    @BeforeEach
    void asSomebodyNew() {
        browser.look(PHONE);
        browser.driver().manage().deleteAllCookies();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @EnumSource(SubmissionKind.class)
    void everyKindIsSentWithAllItsAnswers(SubmissionKind kind) {
        form().visit(kind.name()).attachLetter().type("dufNumbers", "1900 000001 08");
        form().answerEverything();
        var asked = form().names();

        form().send();

        var sent = sent();
        assertThat(sent.kind()).isEqualTo(kind);
        assertThat(sent.documents()).hasSize(1);
        assertThat(asked.stream()
                        .filter(name -> name.startsWith("details.") || name.startsWith("checklist."))
                        .map(name -> name.replace("details.", "")))
                .as("what was asked is what was sent")
                .isSubsetOf(sent.form().details().keySet());
        assertThat(sent.form().about().decision().isPresent()).isEqualTo(asked.contains("decisionMadeOn"));
    }

    /** Without this, the tests here would say nothing of people whose browser runs no scripts. */
    @Test
    void scriptsAreBlockedIndeed() {
        var page = "data:text/html,<title>before</title><script>document.title='after'</script>";

        browser.driver().get(page);
        assertThat(browser.driver().getTitle()).isEqualTo("before");

        try (var other = Chromium.open(house.address, true, "nb")) {
            other.driver().get(page);
            assertThat(other.driver().getTitle()).isEqualTo("after");
        }
    }

    @Test
    void thePageOfEveryKindIsReadableByEverybody() {
        // the accessibility rules are a script, so this one runs scripts
        try (var other = Chromium.open(house.address, true, "en")) {
            for (var kind : SubmissionKind.values()) {
                other.visit("/send?kind=" + kind);
                other.look(PHONE);
                assertThat(other.violations()).as(kind.name()).isEmpty();
                other.look(NARROW);
                assertThat(other.overflow()).as(kind.name()).isZero();
            }
        }
    }

    @Test
    void onlyTheQuestionsOfTheKindAreShownAndNoneIsCompulsory() {
        assertThat(form().visit("WORK_PERMIT_APPLICATION").names())
                .contains("details.interviewHeld", "details.passportWithPolice", "postcode")
                .doesNotContain("details.grantor", "decisionMadeOn", "bill.1.day");
        assertThat(form().visit("POWER_OF_ATTORNEY").names())
                .contains("details.grantor", "details.scope")
                .doesNotContain("details.interviewHeld", "decisionMadeOn", "postcode");
        assertThat(form().visit("EXPENSE_CLAIM").names())
                .contains("bill.1.day", "details.freeLegalAid", "decisionMadeOn");
        assertThat(form().fields())
                .allSatisfy(
                        field -> assertThat(field.getDomAttribute("required")).isNull());
    }

    @Test
    void anotherKindIsChosen() {
        form().visit("APPEAL");
        new Select(browser.driver().findElement(By.id("kind"))).selectByValue("WITHDRAWAL");
        browser.click("form.choose button");

        assertThat(browser.driver().getCurrentUrl()).contains("kind=WITHDRAWAL");
        assertThat(form().names()).doesNotContain("decisionMadeOn");
    }

    @Test
    void whatComesLaterStandsOnTheReceiptAndTheStatusPageWithItsDay() {
        fillInAppeal();
        form().choose("checklist.OTHER_DOCUMENTS", "LATER").choose("checklist.EVIDENCE_OF_TIME", "DO_NOT_HAVE");
        form().send();

        assertThat(browser.text("main")).contains("Noe skal komme senere").contains("Kommer senere");
        assertThat(browser.overflow()).isZero();
        var until = browser.text("section[aria-labelledby=checklist] time");
        browser.click(".actions a.ds-button");
        assertThat(browser.text("main")).contains("Noe skal komme senere").contains(until);
    }

    @Test
    void whoeverCompletesIsAskedAboutWhatIsStillToComeAndAStrangerIsNot() {
        fillInAppeal();
        form().choose("checklist.OTHER_DOCUMENTS", "LATER").send();
        var first = sent();
        var completing = "SUPPORTING_DOCUMENTS&to=" + first.reference();
        assertThat(form().visit(completing).names())
                .contains("checklist.OTHER_DOCUMENTS")
                .doesNotContain("checklist.EVIDENCE_OF_TIME");
        form().attachLetter().choose("checklist.OTHER_DOCUMENTS", "NOW").send();

        assertThat(house.flow.supplements.of(first).isAwaited()).isFalse();

        fillInAppeal();
        form().choose("checklist.EVIDENCE_OF_TIME", "LATER").send();
        var other = sent().reference();
        browser.driver().manage().deleteAllCookies();
        assertThat(form().visit("SUPPORTING_DOCUMENTS&to=" + other).names())
                .doesNotContain("checklist.EVIDENCE_OF_TIME");
    }

    @Test
    void theLinesOfAListOfCostsAreWeighed() {
        form().visit("EXPENSE_CLAIM").attachLetter();
        form().type("bill.1.day", "12.03.2026").type("bill.1.task", "Klage").type("bill.1.minutes", "90");
        form().type("bill.1.rate", "1200").type("bill.1.amount", "1800").type("details.total", "1800");
        form().choose("details.freeLegalAid", "no").send();
        house.flow.carry(sent());

        browser.click(".actions a.ds-button");

        assertThat(browser.text("main")).contains("summene stemmer");
    }

    /** From the first page to the status page, touching nothing but keys. */
    @Test
    void anAppealIsSentByKeyboardAlone() {
        browser.visit("/");
        press("a[href='/send?kind=APPEAL']");
        form().tabTo("#document").sendKeys(form().letter().toString());
        form().tabTo("[name='checklist.OTHER_DOCUMENTS']").sendKeys("Jeg sender det senere");
        form().tabTo("[name=dufNumbers]").sendKeys("1900 000001 08");
        form().tabTo("[name=decisionReceivedOn]").sendKeys("12.03.2026");
        form().tabTo("[name='details.caseType']").sendKeys("Familie");
        form().tabTo("[name=senderName]").sendKeys("Amina Yusuf");
        press("form.form button[type=submit]");

        var sent = sent().form();
        assertThat(sent.details())
                .containsEntry("checklist.OTHER_DOCUMENTS", "LATER")
                .containsEntry("caseType", "FAMILY");
        assertThat(sent.sender().name()).isEqualTo("Amina Yusuf");
        press(".actions a.ds-button");
        assertThat(browser.driver().getCurrentUrl()).contains("/status/");
    }

    private static SendForm form() {
        return new SendForm(browser, folder);
    }

    /** Enter on what the Tab key leads to. */
    private static void press(String selector) {
        browser.leave(() -> form().tabTo(selector).sendKeys(Keys.ENTER));
    }

    private static void fillInAppeal() {
        form().visit("APPEAL").attachLetter();
        form().type("dufNumbers", "1900 000001 08").type("senderName", "Amina Yusuf");
    }

    private static Submission sent() {
        var reference = new Reference(browser.text("dd.big"));
        return house.storage.submissions.byReference(reference).orElseThrow();
    }
}
