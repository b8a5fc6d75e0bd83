package no.postmottak.web.login.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The page where a demo person is chosen: one button each. */
final class DemoLoginPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HEAD = """
            <!doctype html>
            <html lang="nb"><head><meta charset="utf-8"><title>Demo: logg inn</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <style>
            body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 34rem; padding: 1.5rem; }
            button { font: inherit; text-align: start; inline-size: 100%; padding: .75rem 1rem; margin-block-end: .75rem;
              border: 1px solid #6b7280; border-radius: .5rem; background: Canvas; color: CanvasText; cursor: pointer; }
            button:hover, button:focus-visible { border-color: #0b6bcb; outline: 3px solid #0b6bcb; }
            strong, span { display: block; }
            </style></head><body><main>
            <h1>Logg inn som</h1>
            <p>Dette er en demonstrasjon. Personene er oppdiktet. <span lang="en">This is a demonstration. The people are made up.</span></p>
            """;

    private static final String FOOT = "</main></body></html>\n";

    private DemoLoginPage() {}

    /** The issuer reads its page from a file. */
    static Path write() {
        try {
            var file = Files.createTempFile("demo-login", ".html");
            file.toFile().deleteOnExit();
            return Files.writeString(file, html());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String html() {
        return Arrays.stream(DemoPerson.values()).map(DemoLoginPage::form).collect(Collectors.joining("", HEAD, FOOT));
    }

    private static String form(DemoPerson person) {
        return """
                <form method="post"><input type="hidden" name="username" value="%s">
                <input type="hidden" name="claims" value="%s">
                <button type="submit" id="%s"><strong>%s</strong><span>%s</span></button></form>
                """.formatted(
                        person.person().value(),
                        claims(person).replace("\"", "&quot;"),
                        person.name(),
                        person.fullName(),
                        person.task());
    }

    private static String claims(DemoPerson person) {
        try {
            return JSON.writeValueAsString(
                    Map.of("pid", person.person().value(), "name", person.fullName(), "acr", DemoPerson.acr()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
