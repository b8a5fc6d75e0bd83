package no.postmottak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.postmottak.letters.LetterFile;
import no.postmottak.letters.Letters;
import org.openqa.selenium.By;

/** Every page there is, with the way to it. */
final class Visits {

    private final Seeds seeds;
    private final Path folder;

    Visits(Seeds seeds, Path folder) {
        this.seeds = seeds;
        this.folder = folder;
    }

    /** A page: what it is called, who must be logged in (nobody if empty), and how to get there. */
    record Visit(String name, String person, Consumer<Chromium> go) {
        @Override
        public String toString() {
            return name;
        }
    }

    List<Visit> all() {
        var signed = "/inbox/" + seeds.delivery(seeds.signed);
        var setAside = "/mail-room/" + seeds.setAside();
        return List.of(
                to("start", "", "/"),
                to("send", "", "/send?kind=APPEAL"),
                new Visit("receipt", "", this::send),
                new Visit("status-new", "", this::sendAndLook),
                to("status-form", "", "/status"),
                new Visit("status-form-wrong", "", Visits::mistype),
                to("login-failed", "", "/login/failed"),
                to("demo", "", "/demo"),
                to("start-logged-in", "AMINA", "/"),
                to("mine", "AMINA", "/mine"),
                to("status", "AMINA", "/status/" + seeds.signed.reference()),
                to("status-unsigned", "AMINA", "/status/" + seeds.unsigned.reference()),
                to("letters", "KARI", "/letters"),
                to("letter", "KARI", "/letters/" + seeds.letter),
                to("letter-asking", "KARI", "/letters/" + seeds.asking),
                to("inbox", "UDI_OFFICER", "/inbox"),
                to("inbox-item", "UDI_OFFICER", signed),
                to("inbox-item-unsigned", "UDI_OFFICER", "/inbox/" + seeds.delivery(seeds.unsigned)),
                new Visit("inbox-item-wrong", "UDI_OFFICER", browser -> returnWithoutReason(browser, signed)),
                to("requests", "UDI_OFFICER", "/requests"),
                to("mail-room", "MAIL_ROOM", "/mail-room"),
                to("set-aside", "MAIL_ROOM", setAside),
                to("console", "OPERATOR", "/console"));
    }

    private static Visit to(String name, String person, String path) {
        return new Visit(name, person, browser -> browser.visit(path));
    }

    /** Fills in the page and sends a letter, as a person would. */
    void send(Chromium browser) {
        var letter = Letters.named("appeal-nb-text-pdf-unsigned-in-time").file();
        browser.visit("/send?kind=APPEAL");
        var file = written(letter);
        browser.driver().findElement(By.id("document")).sendKeys(file.toString());
        browser.type("#dufNumbers", "1900 000001 08");
        browser.type("#decisionReceivedOn", "12.03.2026");
        browser.type("#senderName", "Amina Yusuf");
        browser.click("form.form button[type=submit]");
    }

    private Path written(LetterFile letter) {
        try {
            return Files.write(folder.resolve(letter.fileName()), letter.bytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void sendAndLook(Chromium browser) {
        send(browser);
        browser.click(".actions a.ds-button");
    }

    private static void mistype(Chromium browser) {
        browser.visit("/status");
        browser.type("#reference", "K7Q2");
        browser.type("#code", "123");
        browser.click("form.form button[type=submit]");
    }

    private static void returnWithoutReason(Chromium browser, String item) {
        browser.visit(item);
        browser.unfold("details:has(form[action$='/return']) > summary");
        browser.press("form[action$='/return'] button");
    }
}
