package no.postmottak.reading.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.postmottak.reading.Language;

/** Tells the two written forms of Norwegian apart by words that only one of them has. */
final class NorwegianForms {

    private static final Set<String> NYNORSK = words("""
            ikkje eg ein ei eit dei vere vore kva korleis kor noko frå berre meir me dykk dykkar blei vart ho sjølv gjere
            gjer mykje fekk nokon nokre heile saman""");
    private static final Set<String> BOKMAL = words("""
            ikke jeg en de være vært hva hvordan hvor noe fra bare mer vi ble hun selv gjøre gjør mye fikk noen hele
            sammen""");

    private NorwegianForms() {}

    private static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.split("\\s+")));
    }

    static Language of(List<String> text, Language otherwise) {
        var nynorsk = text.stream().filter(NYNORSK::contains).count();
        var bokmal = text.stream().filter(BOKMAL::contains).count();
        if (nynorsk == bokmal) {
            return otherwise;
        }
        return nynorsk > bokmal ? Language.NORWEGIAN_NYNORSK : Language.NORWEGIAN_BOKMAL;
    }
}
