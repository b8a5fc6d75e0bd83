package no.postmottak.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words of a letter, in the parts a letter has: read from a file in which a line of dashes ends each part. */
record LetterText(
        List<String> sender,
        List<String> recipient,
        String placeAndDate,
        String subject,
        List<String> body,
        String closing,
        List<String> names) {

    static LetterText named(String name) {
        var path = "/letters/" + name + ".txt";
        try (var in = LetterText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no letter text " + path);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LetterText parse(String written) {
        var parts =
                Arrays.stream(written.split("(?m)^---+$")).map(String::strip).toList();
        if (parts.size() != 7) {
            throw new IllegalArgumentException("a letter has seven parts, not " + parts.size());
        }
        return new LetterText(
                lines(parts.get(0)),
                lines(parts.get(1)),
                parts.get(2),
                parts.get(3),
                paragraphs(parts.get(4)),
                parts.get(5),
                lines(parts.get(6)));
    }

    /** Every line in reading order, as a person would read the letter aloud. */
    List<String> lines() {
        return Stream.of(sender, recipient, List.of(placeAndDate, subject), body, List.of(closing), names)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> lines(String part) {
        return part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> paragraphs(String part) {
        return Arrays.stream(part.split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*", " ").strip())
                .toList();
    }
}
