package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.LetterKindFinding.PhraseSeen;
import no.postmottak.reading.worker.LetterKindRules.Phrase;

/** Weighs the telling phrases of one document, page by page; what says too little, or two things, is not sure. */
public final class LetterKindReading {

    private static final int MOST_CHARACTERS = 60_000;
    private static final int LINES_OF_A_HEAD = 40;
    private static final int LONGEST_HEADING = 90;
    private static final int WORDS_OF_A_HEADING = 12;
    private static final int MOST_PHRASES_SHOWN = 5;
    private static final int ENOUGH = 5;
    private static final int PLENTY = 8;
    private static final double MUCH_MORE = 1.5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}<]+");

    private final LetterKindRules rules;
    private final Map<Phrase, Hit> hits = new LinkedHashMap<>();
    private int characters;

    /** Where a phrase stands first, and how much it counts there. */
    private record Hit(int weight, int page) {}

    public LetterKindReading(LetterKindRules rules) {
        this.rules = rules;
    }

    /** Takes a page; only the first one has a head with a heading in it. */
    public void hear(String text, int page) {
        var heard = text.substring(0, Math.min(text.length(), MOST_CHARACTERS - characters));
        characters += heard.length();
        if (page == 1) {
            heard.lines()
                    .filter(line -> !line.isBlank())
                    .limit(LINES_OF_A_HEAD)
                    .filter(LetterKindReading::mayBeHeading)
                    .map(LetterKindReading::words)
                    .filter(words -> words.size() <= WORDS_OF_A_HEADING)
                    .forEach(words -> count(words, page, true));
        }
        count(words(heard), page, false);
    }

    /** A heading is short and is no sentence. */
    private static boolean mayBeHeading(String line) {
        var bare = line.strip();
        return bare.length() <= LONGEST_HEADING && !bare.endsWith(".") && !bare.contains(". ");
    }

    private void count(List<String> words, int page, boolean isHeading) {
        for (var i = 0; i < words.size(); i++) {
            for (var phrase : rules.beginningWith(words.get(i))) {
                if (phrase.standsAt(words, i)) {
                    var weight = isHeading ? phrase.inHeading() : phrase.inText();
                    hits.merge(
                            phrase,
                            new Hit(weight, page),
                            (first, next) -> next.weight() > first.weight() ? next : first);
                }
            }
        }
    }

    public LetterKindFinding finding() {
        var sums = new EnumMap<LetterKind, Integer>(LetterKind.class);
        hits.forEach((phrase, hit) -> sums.merge(phrase.kind(), hit.weight(), Integer::sum));
        var ranked = sums.entrySet().stream()
                .sorted(Map.Entry.<LetterKind, Integer>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty()) {
            return LetterKindFinding.notSure();
        }
        var most = ranked.getFirst();
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        var isClear = most.getValue() >= ENOUGH && most.getValue() >= MUCH_MORE * second;
        var kind = isClear ? most.getKey() : LetterKind.NOT_SURE;
        return new LetterKindFinding(kind, isClear ? certainty(most.getValue(), second) : 0, phrases(kind));
    }

    /** Nearer to one the more there is and the less speaks for another kind. */
    private static double certainty(int most, int second) {
        return Math.min(1, (double) most / PLENTY) * most / (most + second);
    }

    /** What speaks for the kind, the loudest first; of what is not sure, everything that speaks at all. */
    private List<PhraseSeen> phrases(LetterKind kind) {
        var telling = new ArrayList<Map.Entry<Phrase, Hit>>();
        hits.entrySet().stream()
                .filter(entry -> entry.getValue().weight() > 0)
                .filter(entry -> kind == LetterKind.NOT_SURE || entry.getKey().kind() == kind)
                .forEach(telling::add);
        telling.sort(Comparator.comparingInt(entry -> -entry.getValue().weight()));
        return telling.stream()
                .limit(MOST_PHRASES_SHOWN)
                .map(entry -> new PhraseSeen(
                        entry.getKey().toString(), entry.getValue().page()))
                .toList();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
