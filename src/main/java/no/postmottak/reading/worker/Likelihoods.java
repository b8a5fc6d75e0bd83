package no.postmottak.reading.worker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;

/** How likely the detector holds each language for a text, the accepted ones gathered into families. */
final class Likelihoods {

    private static final Map<String, SmallWords> FAMILIES = Map.of(
            "nob", SmallWords.NORWEGIAN,
            "nno", SmallWords.NORWEGIAN,
            "dan", SmallWords.DANISH,
            "swe", SmallWords.SWEDISH,
            "eng", SmallWords.ENGLISH);

    private final Map<String, Double> byCode = new HashMap<>();
    private final Map<SmallWords, Double> byFamily = new HashMap<>();
    private final String bestOther;

    Likelihoods(Language[] predicted) {
        for (var language : predicted) {
            byCode.put(language.getLang(), language.getConfidence());
            if (FAMILIES.containsKey(language.getLang())) {
                byFamily.merge(FAMILIES.get(language.getLang()), language.getConfidence(), Double::sum);
            }
        }
        bestOther = Arrays.stream(predicted)
                .filter(language -> !FAMILIES.containsKey(language.getLang()))
                .max(Comparator.comparingDouble(Language::getConfidence))
                .map(Language::getLang)
                .orElse("und");
    }

    double of(String code) {
        return byCode.getOrDefault(code, 0.0);
    }

    double of(SmallWords family) {
        return byFamily.getOrDefault(family, 0.0);
    }

    /** The likeliest of the families an answer turns on. */
    SmallWords bestFamily() {
        return byFamily.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The likeliest of all other languages, as its three-letter code. */
    String bestOther() {
        return bestOther;
    }

    boolean speakForAnother() {
        return of(bestOther) >= of(bestFamily());
    }
}
