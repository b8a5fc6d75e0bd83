package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.postmottak.reading.SaidScope;

/** Finds the sentences in which a power of attorney says what it covers, by the words of {@link ScopeRules}. */
public final class ScopesSaid {

    private static final int MOST = 10;
    private static final int LONGEST = 300;
    /** A sentence ends at its stop, not at that of "10. mars", and at an empty line or a new item. */
    private static final Pattern END = Pattern.compile("(?<![0-9])[.!?](?=\\s|$)|\\R\\s{0,20}+(?=\\R|[-•☐☒☑□])");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNTICKED = Pattern.compile("[☐□▢]|\\[ ?]");
    private static final Pattern TICKED = Pattern.compile("[☒☑✓✔]|\\[[xX]]");

    private ScopesSaid() {}

    public static List<SaidScope> in(String text, int page, ScopeRules rules) {
        var found = new ArrayList<SaidScope>();
        for (var part : END.split(text)) {
            var sentence = BLANKS.matcher(part).replaceAll(" ").strip();
            if (found.size() < MOST && !isLeftOpen(sentence) && rules.isScope(words(sentence))) {
                found.add(new SaidScope(sentence.substring(0, Math.min(LONGEST, sentence.length())), page));
            }
        }
        return found.stream().distinct().toList();
    }

    /** A printed choice that nobody has ticked says nothing. */
    private static boolean isLeftOpen(String sentence) {
        return UNTICKED.matcher(sentence).find() && !TICKED.matcher(sentence).find();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(NO_WORD.split(sentence.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
