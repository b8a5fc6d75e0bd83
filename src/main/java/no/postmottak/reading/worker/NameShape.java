package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is shaped like a person's name: two to six words with capital letters, small words such as "bin" between. */
final class NameShape {

    private static final int MOST_WORDS = 6;
    private static final int MOST_CHARACTERS = 80;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern WORD = Pattern.compile("(?:a[lsnrd]-|el-)?\\p{Lu}[\\p{L}\\p{M}'’`´-]{0,30}+\\.?");
    private static final Set<String> BETWEEN = Set.of(
            "van", "von", "de", "der", "den", "la", "al", "el", "bin", "ben", "bint", "ibn", "da", "dos", "abu", "af");
    private static final Set<String> NEVER = Set.of(
            "duf",
            "udi",
            "une",
            "npis",
            "pu",
            "as",
            "asa",
            "ans",
            "ltd",
            "inc",
            "gmbh",
            "ab",
            "født",
            "fødd",
            "born",
            "fødselsdato",
            "adresse",
            "address",
            "telefon",
            "tlf",
            "mobil",
            "phone",
            "e-post",
            "epost",
            "email",
            "postboks",
            "norge",
            "noreg",
            "norway",
            "oslo",
            "dato",
            "date",
            "sted",
            "place",
            "stad",
            "saksnummer",
            "saksnr",
            "sak",
            "case",
            "signatur",
            "signature",
            "underskrift",
            "statsborgerskap",
            "nationality",
            "kjønn",
            "sex",
            "utlendingsdirektoratet",
            "utlendingsnemnda",
            "politiet",
            "ambassaden",
            "advokatfirma",
            "advokatfirmaet",
            "vedlegg",
            "enclosure",
            "enclosures",
            "kopi",
            "copy",
            "jeg",
            "eg",
            "vi",
            "the",
            "law",
            "office",
            "personnummer",
            "fødselsnummer");

    private NameShape() {}

    /** The whole of a line, if it is a name and nothing else but a title after a comma. */
    static Optional<String> ofLine(String line) {
        var bare = line.strip();
        var comma = bare.indexOf(',');
        var end = comma > 0 && titleFollows(bare.substring(comma + 1)) ? comma : bare.length();
        var name = atStartOf(bare.substring(0, end));
        return name.filter(found -> squeezed(bare.substring(0, end)).length() <= found.length() + 1);
    }

    private static boolean titleFollows(String rest) {
        return !rest.isBlank() && Character.isLowerCase(rest.strip().charAt(0));
    }

    /** The name that a text begins with; "Yusuf, Amina" is one, as forms have it. */
    static Optional<String> atStartOf(String text) {
        var words = new ArrayList<String>();
        var hasComma = false;
        for (var part : BLANKS.split(text.strip(), MOST_WORDS + 2)) {
            var word = withoutComma(part);
            if (words.size() == MOST_WORDS || !fits(word, words.isEmpty())) {
                break;
            }
            words.add(word);
            if (part.length() > word.length()) {
                // a second comma begins something else
                if (hasComma || words.size() > 2) {
                    break;
                }
                hasComma = true;
            }
        }
        return asName(words);
    }

    /** The name that a text ends with. */
    static Optional<String> atEndOf(String text) {
        var parts = BLANKS.split(text.strip());
        var words = new ArrayList<String>();
        for (var i = parts.length - 1; i >= 0 && words.size() < MOST_WORDS; i--) {
            var isFirstSeen = words.isEmpty();
            var word = isFirstSeen ? withoutComma(parts[i]) : parts[i];
            if (!fits(word, false)) {
                break;
            }
            words.addFirst(word);
        }
        while (!words.isEmpty() && !WORD.matcher(words.getFirst()).matches()) {
            words.removeFirst();
        }
        return asName(words);
    }

    private static String withoutComma(String part) {
        return part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
    }

    private static boolean fits(String word, boolean isFirst) {
        var small = word.toLowerCase(Locale.ROOT);
        return !NEVER.contains(small.replace(":", ""))
                && (WORD.matcher(word).matches() || (!isFirst && BETWEEN.contains(small)));
    }

    private static Optional<String> asName(List<String> words) {
        var ending = new ArrayList<>(words);
        while (!ending.isEmpty() && BETWEEN.contains(ending.getLast())) {
            ending.removeLast();
        }
        var name = String.join(" ", ending);
        var fullWords = ending.stream().filter(word -> word.length() > 2).count();
        return ending.size() >= 2 && fullWords >= 1 && name.length() <= MOST_CHARACTERS
                ? Optional.of(name)
                : Optional.empty();
    }

    private static String squeezed(String text) {
        return String.join(" ", Arrays.asList(BLANKS.split(text.strip())));
    }
}
