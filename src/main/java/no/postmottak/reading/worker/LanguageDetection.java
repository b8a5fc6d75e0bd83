package no.postmottak.reading.worker;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text: script first, then Sámi, then statistics that the small words must bear out. */
public final class LanguageDetection {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 20_000;
    private static final int TOO_SHORT = 80;
    private static final int LONG_ENOUGH_TO_HALVE = 200;
    private static final double HARDLY = 0.1;
    private static final double LIKELY = 0.5;
    private static final double SMALL_WORDS = 0.12;
    private static final double REACH = 0.7;
    private static final double FOREIGN_SMALL_WORDS = 0.25;
    private static final double SAMI_CONFIDENCE = 0.9;
    private static final Pattern NOT_WORDS = Pattern.compile("\\S*[@0-9/\\\\_]\\S*|https?:\\S+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final LanguageDetectorME detector;

    public LanguageDetection() throws IOException {
        try (var model = LanguageDetection.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("the language model is not on the class path");
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        }
    }

    public LanguageFinding of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        var prose = NOT_WORDS.matcher(sample).replaceAll(" ").strip();
        var script = Script.of(prose);
        if (letters(prose) < 10 || script.isEmpty()) {
            return LanguageFinding.notSure();
        }
        if (script.get() != UnicodeScript.LATIN) {
            var code = Script.languageOf(script.get())
                    .orElseGet(() -> likelihoods(prose).bestOther());
            return new LanguageFinding(Language.OTHER, code, 1);
        }
        var sami = SamiWords.in(prose);
        return sami.map(language -> LanguageFinding.of(language, SAMI_CONFIDENCE))
                .orElseGet(() -> inLatinScript(prose));
    }

    private LanguageFinding inLatinScript(String prose) {
        if (letters(prose) < TOO_SHORT) {
            return LanguageFinding.notSure();
        }
        var likely = likelihoods(prose);
        var words = words(prose);
        if (likely.speakForAnother()) {
            var looksAccepted =
                    Arrays.stream(SmallWords.values()).anyMatch(family -> family.shareOf(words) >= FOREIGN_SMALL_WORDS);
            var code = likely.bestOther();
            return looksAccepted || (likely.of(code) < LIKELY && SamiWords.mayBeIn(prose))
                    ? LanguageFinding.notSure()
                    : new LanguageFinding(Language.OTHER, code, Math.min(1, likely.of(code)));
        }
        var family = likely.bestFamily();
        var isBorneOut =
                likely.of(family) >= HARDLY && family.shareOf(words) >= SMALL_WORDS && family.reachIn(words) >= REACH;
        if (!isBorneOut || isMixed(prose)) {
            return LanguageFinding.notSure();
        }
        return LanguageFinding.of(languageOf(family, words, likely), Math.min(1, likely.of(family)));
    }

    private static Language languageOf(SmallWords family, List<String> words, Likelihoods likely) {
        return switch (family) {
            case ENGLISH -> Language.ENGLISH;
            case DANISH -> Language.DANISH;
            case SWEDISH -> Language.SWEDISH;
            case NORWEGIAN ->
                NorwegianForms.of(
                        words,
                        likely.of("nno") > likely.of("nob") ? Language.NORWEGIAN_NYNORSK : Language.NORWEGIAN_BOKMAL);
        };
    }

    /** Whether one half of the text speaks for a language outside the families: two languages are for a person. */
    private boolean isMixed(String prose) {
        if (letters(prose) < LONG_ENOUGH_TO_HALVE) {
            return false;
        }
        var middle = prose.indexOf(' ', prose.length() / 2);
        return middle > 0
                && Stream.of(prose.substring(0, middle), prose.substring(middle))
                        .anyMatch(half -> likelihoods(half).speakForAnother());
    }

    private Likelihoods likelihoods(String prose) {
        return new Likelihoods(detector.predictLanguages(prose));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static List<String> words(String prose) {
        return BETWEEN_WORDS
                .splitAsStream(prose.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
