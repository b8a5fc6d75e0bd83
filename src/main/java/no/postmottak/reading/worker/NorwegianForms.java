package no.postmottak.reading.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.postmottak.reading.Language;

/** Tells the two written forms of Norwegian apart by words that only one of them has. */
final class NorwegianForms {

    private static final Set<String> NYNORSK = words("""
            ikkje eg ein ei eit dei vere vore kva korleis kor noko frå berre meir me dykk dykkar blei vart ho sjølv gjere
            gjer mykje fekk nokon nokre heile saman vert verte vorte fleire kven kjem seier veit heiter gjev einaste
            medan sidan difor lukkast heim""");
    private static final Set<String> BOKMAL = words("""
            ikke jeg en de være vært hva hvordan hvor noe fra bare mer vi ble hun selv gjøre gjør mye fikk noen hele
            sammen blir blitt flere hvem kommer sier vet heter eneste mens derfor lykkes hjem""");

    /** Endings that are common in one form and rare in the other; the county of Fjordane is in both. */
    private static final Pattern NYNORSK_ENDING =
            Pattern.compile("(?!fjordane)\\p{L}{3,}(?:ane|istar|arar|ingar|jaren|rørsla)");

    private static final Pattern BOKMAL_ENDING = Pattern.compile("\\p{L}{3,}(?:ister|ene|erne|eren|elsen|elser)");

    private NorwegianForms() {}

    private static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.split("\\s+")));
    }

    static Language of(List<String> text, Language otherwise) {
        var nynorsk = text.stream().filter(NYNORSK::contains).count();
        var bokmal = text.stream().filter(BOKMAL::contains).count();
        if (nynorsk == bokmal) {
            nynorsk = text.stream()
                    .filter(word -> NYNORSK_ENDING.matcher(word).matches())
                    .count();
            bokmal = text.stream()
                    .filter(word -> BOKMAL_ENDING.matcher(word).matches())
                    .count();
        }
        if (nynorsk == bokmal) {
            return otherwise;
        }
        return nynorsk > bokmal ? Language.NORWEGIAN_NYNORSK : Language.NORWEGIAN_BOKMAL;
    }
}
