package no.postmottak.faults;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Words that must not be found, looked for in every line of the log as it is written, and in texts and files. */
final class Canaries extends AppenderBase<ILoggingEvent> {

    /** What stands in for the outside in a demonstration speaks of what it was sent, and is not there in earnest. */
    private static final List<String> THE_OUTSIDE =
            List.of("com.icegreen.", "no.nav.security.", "okhttp3.", "mockwebserver");

    private final List<String> words;
    private final Queue<String> found = new ConcurrentLinkedQueue<>();

    private Canaries(List<String> words) {
        this.words = words;
    }

    static Canaries of(String... words) {
        return new Canaries(List.of(words));
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (THE_OUTSIDE.stream().noneMatch(event.getLoggerName()::startsWith)) {
            in(event.getFormattedMessage() + told(event.getThrowableProxy()))
                    .forEach(word -> found.add(event.getLevel() + " " + event.getLoggerName() + ": " + word));
        }
    }

    /** Which loggers told of somebody, and of what. */
    List<String> inLogs() {
        return found.stream().distinct().toList();
    }

    List<String> in(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> folded.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Files in which one of them stands in the clear, in UTF-8 or as Java and Windows write it. */
    List<String> inFilesBelow(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .flatMap(file -> in(file).stream().map(word -> folder.relativize(file) + ": " + word))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> in(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var narrow = new String(bytes, StandardCharsets.ISO_8859_1);
            return words.stream()
                    .filter(word -> narrow.contains(as(word, StandardCharsets.UTF_8))
                            || narrow.contains(as(word, StandardCharsets.UTF_16LE)))
                    .toList();
        } catch (IOException gone) {
            // a database writes and removes files while it runs
            return List.of();
        }
    }

    private static String as(String word, java.nio.charset.Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String told(@Nullable IThrowableProxy thrown) {
        return Optional.ofNullable(thrown)
                .map(each -> " " + each.getMessage() + told(each.getCause()))
                .orElse("");
    }
}
