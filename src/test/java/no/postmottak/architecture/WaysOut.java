package no.postmottak.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds every place where a person's submission might be turned down: names, texts, statements and settings. */
final class WaysOut {

    private static final Pattern NAME = Pattern.compile(
            "\\b[A-Z_]*(?:REJECT|DISMISS|DENI|DENY|DECLINE|DISCARD|TURNED_DOWN|NOT_ACCEPTED|TOO_LATE|INADMISSIBLE)[A-Z_]*\\b");

    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(?:avvis\\w*|avslå\\w*|avslag\\w*|forkast\\w*|reject\\w*|dismiss\\w*|denied|turned down|too late to"
                    + "|blir ikke behandlet|blir ikkje behandla|will not be considered|for sent til å)\\b");

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)\\b(?:delete\\s+from|truncate(?:\\s+table)?|drop\\s+table)\\s+"
                    + "(submission|document(?! where submission_id = \\? and found_in is not null)|facts|delivery|set_aside|correction|completion|reply|assessment|filing|routing"
                    + "|appeal|mandate|information_request|letter|letter_document|journal|outbox)\\b");

    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b\\w*(?i:reject|dismiss|decline|inadmiss|refuseSubmission|turnDown|turnedDown|avvis|avsla)\\w*\\b");

    /** What ends the way of a message without handing it on. */
    private static final Pattern END = Pattern.compile("<(?:stop|filter|validate|throwException|rollback)\\b");

    private static final Pattern TAKEN_OUT = Pattern.compile("\\bvault\\.remove\\b");

    private WaysOut() {}

    /** Constants of enums and the like whose name says that something is turned down. */
    static List<String> names(String source) {
        return found(NAME, source);
    }

    /** Names of any kind, of types, methods and variables, whose name says so; comments apart. */
    static List<String> identifiers(String source) {
        var code = source.lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                .collect(Collectors.joining("\n"));
        return found(IDENTIFIER, code);
    }

    /** Steps of a route after which nothing comes. */
    static List<String> ends(String route) {
        return found(END, route);
    }

    /** Where a document is taken out of the vault. */
    static List<String> takenOut(String source) {
        return found(TAKEN_OUT, source);
    }

    static List<String> words(String text) {
        return found(WORD, text);
    }

    /** Statements that take away what somebody sent, or what is to be done with it; what was found in files is found anew. */
    static List<String> statements(String source) {
        return found(STATEMENT, source);
    }

    static List<String> in(
            Stream<Path> files, java.util.function.Function<String, List<String>> look, Set<String> known) {
        return files.flatMap(file -> look.apply(read(file)).stream()
                        .filter(each -> !known.contains(each))
                        .map(each -> file + ": " + each))
                .toList();
    }

    static Stream<Path> files(String folder, String... endings) {
        try (var all = Files.walk(Path.of(folder))) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
