package no.postmottak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.postmottak.letters.Letters;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The page to send with, as somebody fills it in. */
final class SendForm {

    /** What a test says itself, or what the page has said already. */
    private static final Set<String> NOT_FILLED =
            Set.of("document", "dufNumbers", "inReplyTo", "senderRole", "language", "csrf", "idempotencyKey", "kind");

    private final Chromium browser;
    private final Path folder;

    SendForm(Chromium browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    SendForm visit(String kind) {
        browser.visit("/send?kind=" + kind);
        return this;
    }

    SendForm attachLetter() {
        browser.driver().findElement(By.id("document")).sendKeys(letter().toString());
        return this;
    }

    SendForm choose(String name, String value) {
        new Select(browser.driver().findElement(By.name(name))).selectByValue(value);
        return this;
    }

    SendForm type(String name, String text) {
        browser.driver().findElement(By.name(name)).sendKeys(text);
        return this;
    }

    /** Answers everything that is asked, what is folded away included. */
    SendForm answerEverything() {
        browser.driver().findElements(By.cssSelector("form.form summary")).forEach(WebElement::click);
        for (var field : browser.driver().findElements(By.cssSelector("form.form [name]"))) {
            if (!NOT_FILLED.contains(field.getDomAttribute("name"))) {
                answer(field);
            }
        }
        return this;
    }

    private static void answer(WebElement field) {
        if (field.getTagName().equals("select")) {
            var select = new Select(field);
            select.selectByIndex(select.getOptions().size() - 1);
        } else if ("email".equals(field.getDomAttribute("type"))) {
            field.sendKeys("amina@example.org");
        } else {
            var name = field.getDomAttribute("name");
            field.sendKeys(String.valueOf(name).matches(".*(On|liest|test|[dD]ay)$") ? "12.03.2026" : "12");
        }
    }

    /** The names of all fields. */
    Set<String> names() {
        var names = new TreeSet<String>();
        fields().forEach(field -> names.add(field.getDomAttribute("name")));
        return names;
    }

    List<WebElement> fields() {
        return browser.driver().findElements(By.cssSelector("form.form [name]"));
    }

    void send() {
        browser.click("form.form button[type=submit]");
    }

    /** Presses Tab until the element has the focus, as somebody without a mouse must. */
    WebElement tabTo(String selector) {
        for (var pressed = 0; pressed < 80; pressed++) {
            var focused = browser.driver().findElements(By.cssSelector(selector + ":focus"));
            if (!focused.isEmpty()) {
                return focused.getFirst();
            }
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }

    Path letter() {
        var letter = Letters.named("appeal-nb-text-pdf-unsigned-in-time").file();
        try {
            return Files.write(folder.resolve(letter.fileName()), letter.bytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
