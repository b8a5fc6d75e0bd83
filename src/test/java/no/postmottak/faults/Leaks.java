package no.postmottak.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through everything that left by SMS and e-mail for what must not be there. */
final class Leaks {

    private static final Pattern VALUES = Pattern.compile("\\{[a-z]+}");
    private static final String OF_A_LETTERHEAD = "[2-9A-HJ-NP-Z-]{9}|postmottak\\.example\\.no";

    private final List<String> canaries;
    private final List<Pattern> registered;

    private Leaks(List<String> canaries, List<Pattern> registered) {
        this.canaries = canaries;
        this.registered = registered;
    }

    /** Words that only a decision holds, and the texts that may leave, as they are shipped. */
    static Leaks of(String... canaries) {
        return new Leaks(List.of(canaries), registered());
    }

    /** What leaked among the messages of the demonstration's servers; empty where nothing did. */
    List<String> in(JsonNode notices) {
        var leaks = new ArrayList<String>();
        notices.path("sms").forEach(sms -> {
            unregistered(sms.path("text").asText(), leaks);
            canaries(sms.toString(), leaks);
        });
        notices.path("mail").forEach(mail -> {
            unregistered(mail.path("subject").asText(), leaks);
            unregistered(mail.path("text").asText(), leaks);
            canaries(mail.toString(), leaks);
        });
        return leaks;
    }

    private void unregistered(String text, List<String> leaks) {
        var plain = text.replace("\r\n", "\n").strip();
        if (registered.stream().noneMatch(pattern -> pattern.matcher(plain).matches())) {
            leaks.add("no registered text: " + plain);
        }
    }

    private void canaries(String everything, List<String> leaks) {
        var folded = everything.toLowerCase(Locale.ROOT).replace("=\\r\\n", "");
        canaries.stream()
                .flatMap(Leaks::disguises)
                .filter(canary -> folded.contains(canary.toLowerCase(Locale.ROOT)))
                .forEach(canary -> leaks.add("canary: " + canary));
    }

    /** Plain, in hexadecimal as an SMS travels, and in Base64 from each of the three places a group can begin. */
    private static Stream<String> disguises(String canary) {
        var bytes = canary.getBytes(StandardCharsets.UTF_8);
        var shifted = Stream.of(0, 1, 2).map(skip -> {
            var from = new byte[bytes.length - skip - (bytes.length - skip) % 3];
            System.arraycopy(bytes, skip, from, 0, from.length);
            return Base64.getEncoder().encodeToString(from);
        });
        return Stream.concat(Stream.of(canary, java.util.HexFormat.of().formatHex(bytes)), shifted);
    }

    private static List<Pattern> registered() {
        return Stream.of("nb", "nn", "en")
                .map(language -> texts(Path.of("config", "notices", language + ".properties")))
                .flatMap(texts -> texts.values().stream())
                .map(text -> pattern(text.toString().strip()))
                .toList();
    }

    private static Pattern pattern(String template) {
        var fixed = VALUES.splitAsStream(template).map(Pattern::quote).toList();
        return Pattern.compile(String.join("(?:" + OF_A_LETTERHEAD + ")", fixed)
                + (template.endsWith("}") ? "(?:" + OF_A_LETTERHEAD + ")" : ""));
    }

    private static Properties texts(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
