package no.postmottak.reading.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.postmottak.reading.LetterKind;

/** The phrases that tell kinds of letters apart, as they stand in {@code letter-kinds.txt}. */
public final class LetterKindRules {

    private static final String FILE = "/no/postmottak/reading/letter-kinds.txt";
    private static final int COLUMNS = 5;

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    /** One line of the list: what the phrase speaks for, how loudly in the text and in a heading, and its words. */
    record Phrase(LetterKind kind, int inText, int inHeading, List<String> words) {

        Phrase {
            words = List.copyOf(words);
        }

        /** Whether the phrase stands at this place; a star lets a word go on. */
        boolean standsAt(List<String> text, int from) {
            if (from + words.size() > text.size()) {
                return false;
            }
            for (var i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.get(from + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String asked, String seen) {
            return asked.endsWith("*") ? seen.startsWith(asked.substring(0, asked.length() - 1)) : seen.equals(asked);
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    private LetterKindRules(List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(LetterKindRules::phrase)
                .forEach(phrase -> byBeginning
                        .computeIfAbsent(beginning(phrase.words().getFirst()), any -> new ArrayList<>())
                        .add(phrase));
    }

    /** Reads the list that comes with the program. */
    public static LetterKindRules standard() throws IOException {
        try (var file = LetterKindRules.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the phrases of letter kinds are not on the class path");
            }
            try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return new LetterKindRules(reader.lines().toList());
            }
        }
    }

    private static Phrase phrase(String line) {
        var columns = line.strip().split("\\s+", COLUMNS);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("a phrase has a kind, two weights, a language and words");
        }
        return new Phrase(
                LetterKind.valueOf(columns[0]),
                Integer.parseInt(columns[1]),
                Integer.parseInt(columns[2]),
                List.of(columns[4].split(" ")));
    }

    /** The phrases that may stand where this word stands. */
    List<Phrase> beginningWith(String word) {
        return byBeginning.getOrDefault(beginning(word), List.of());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }
}
