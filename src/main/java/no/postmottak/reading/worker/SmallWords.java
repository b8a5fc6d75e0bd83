package no.postmottak.reading.worker;

import java.util.List;

/** The commonest small words of a language: running text is full of them, and another language is not. */
enum SmallWords {
    ENGLISH("""
            the and of to in is was that for it with as on be by at are this from have has had not which but were or an
            his her their they i you he she we my your will would can been there what who when all a"""),
    NORWEGIAN("""
            og i å det er en et ein ei eit til av som på for med at den de dei har var ikke ikkje jeg eg han hun ho vi me
            du om fra frå ble blei vart kan skal vil så men seg sin sitt etter ved også eller dette denne mot over under
            hvor kor hva kva mer meir noe noko andre meg min mitt når dykk dykkar sjølv berre"""),
    DANISH("""
            og i at det er en et til af som på for med den de har var ikke jeg han hun vi du om fra blev kan skal vil så
            men sig sin sit efter ved også eller dette denne mod over under hvor hvad mere noget andre mig min mit når
            der havde ud op kun blive hans"""),
    SWEDISH("""
            och i att det är en ett till av som på för med den de har var inte jag han hon vi du om från blev kan ska
            skall vill så men sig sin sitt efter vid också eller detta denna mot över under där vad mer något andra mig
            min mitt när hade ut upp bara kunde""");

    private static final int WINDOW = 12;

    private final String spaced;

    SmallWords(String spaced) {
        this.spaced = " " + spaced.replace('\n', ' ') + " ";
    }

    /** Which part of the words are small words of this language, from 0 to 1. */
    double shareOf(List<String> text) {
        return (double) text.stream().filter(this::has).count() / Math.max(1, text.size());
    }

    /** In which part of the text, taken a dozen words at a time, there are any at all. */
    double reachIn(List<String> text) {
        var windows = 0;
        var hits = 0;
        for (var from = 0; from == 0 || from + WINDOW / 2 <= text.size(); from += WINDOW) {
            var window = text.subList(from, Math.min(text.size(), from + WINDOW));
            windows++;
            hits += window.stream().anyMatch(this::has) ? 1 : 0;
        }
        return (double) hits / windows;
    }

    private boolean has(String word) {
        return spaced.contains(" " + word + " ");
    }
}
