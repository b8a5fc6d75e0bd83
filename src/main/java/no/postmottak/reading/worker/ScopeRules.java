package no.postmottak.reading.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words by which a power of attorney says what it covers, as they stand in {@code power-of-attorney-scope.txt}. */
public final class ScopeRules {

    private static final String FILE = "/no/postmottak/reading/power-of-attorney-scope.txt";
    private static final int COLUMNS = 3;

    private final Map<Part, List<List<String>>> phrases = new EnumMap<>(Part.class);

    /** What a phrase tells of the sentence it stands in. */
    enum Part {
        GIVES,
        ABOUT,
        NOT
    }

    private ScopeRules(List<String> lines) {
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+", COLUMNS))
                .forEach(columns -> phrases.computeIfAbsent(Part.valueOf(columns[0]), any -> new ArrayList<>())
                        .add(List.of(columns[2].split(" "))));
    }

    /** Reads the list that comes with the program. */
    public static ScopeRules standard() throws IOException {
        try (var file = ScopeRules.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the words of powers of attorney are not on the class path");
            }
            try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return new ScopeRules(reader.lines().toList());
            }
        }
    }

    /** Whether these words, in small letters, say what a power of attorney covers. */
    boolean isScope(List<String> sentence) {
        return has(Part.GIVES, sentence) && has(Part.ABOUT, sentence) && !has(Part.NOT, sentence);
    }

    private boolean has(Part part, List<String> sentence) {
        return phrases.getOrDefault(part, List.of()).stream().anyMatch(phrase -> stands(phrase, sentence));
    }

    private static boolean stands(List<String> phrase, List<String> sentence) {
        for (var from = 0; from + phrase.size() <= sentence.size(); from++) {
            if (fits(phrase, sentence.subList(from, from + phrase.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(List<String> phrase, List<String> words) {
        for (var i = 0; i < phrase.size(); i++) {
            var asked = phrase.get(i);
            var isBeginning = asked.endsWith("*") && words.get(i).startsWith(asked.substring(0, asked.length() - 1));
            if (!isBeginning && !asked.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
