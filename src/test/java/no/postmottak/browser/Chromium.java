package no.postmottak.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium without a screen, with everything turned off that would call home. */
final class Chromium implements AutoCloseable {

    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final URI address;

    private Chromium(ChromeDriver driver, URI address) {
        this.driver = driver;
        this.address = address;
    }

    static boolean isHere() {
        return Files.isExecutable(DRIVER) && BROWSERS.stream().anyMatch(Files::isExecutable);
    }

    static Chromium open(URI address, boolean scripts, String language) {
        var options = new ChromeOptions();
        options.setBinary(BROWSERS.getFirst().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=" + language);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        language,
                        "profile.managed_default_content_settings.javascript",
                        scripts ? 1 : 2));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Chromium(new ChromeDriver(service, options), address);
    }

    ChromeDriver driver() {
        return driver;
    }

    void visit(String path) {
        driver.get(address.resolve(path).toString());
    }

    /** Clicks what leads to another page, and stays until that page is there: the driver alone may come back sooner. */
    void click(String selector) {
        leave(() -> driver.findElement(By.cssSelector(selector)).click());
    }

    /** By keyboard, as soon as it can be reached, what leads to another page. */
    void press(String selector) {
        leave(() -> unfold(selector));
    }

    /** By keyboard, as soon as it can be reached, what shows more on the same page. */
    void unfold(String selector) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)))
                .sendKeys(Keys.ENTER);
    }

    void leave(Runnable step) {
        var left = driver.findElement(By.tagName("html"));
        step.run();
        // while one page gives way to the next, the driver may answer with an error of any kind
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(ExpectedConditions.and(
                        ExpectedConditions.stalenessOf(left),
                        ExpectedConditions.jsReturnsValue("return document.readyState === 'complete' || undefined")));
    }

    void type(String selector, String text) {
        driver.findElement(By.cssSelector(selector)).sendKeys(text);
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    void logInAs(String person) {
        visit("/login");
        click("#" + person);
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("form[action='/logout']")));
    }

    /** A view of this width, in light or dark. */
    void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", 900, "deviceScaleFactor", 1, "mobile", look.width() < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of(
                                "name",
                                "prefers-color-scheme",
                                "value",
                                look.scheme().name().toLowerCase(Locale.ROOT)))));
    }

    /** What the accessibility rules find against the page as it is now. */
    List<String> violations() {
        return new AxeBuilder()
                .withTags(TAGS).analyze(driver).getViolations().stream()
                        .map(Chromium::told)
                        .toList();
    }

    /** By how many pixels the page is wider than its window. */
    int overflow() {
        return measure("scrollWidth - document.documentElement.clientWidth");
    }

    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    void picture(Path file, int mostHeight) {
        var height = measure("scrollHeight");
        var width = measure("clientWidth");
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        Math.min(height, mostHeight),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private int measure(String what) {
        return Integer.parseInt(String.valueOf(driver.executeScript("return document.documentElement." + what)));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + Stream.ofNullable(rule.getNodes())
                        .flatMap(List::stream)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    /** A width and a colour scheme. */
    record Look(int width, Scheme scheme) {}

    /** Light or dark. */
    enum Scheme {
        LIGHT,
        DARK
    }
}
