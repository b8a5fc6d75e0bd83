package no.postmottak.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.signature.PageQuality.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture that is hard to read is told to people who may be new to the language, on a small screen, and kindly. */
class FlawWordsTest {

    private static final int MOST_WORDS = 20;
    private static final Pattern UNKIND = Pattern.compile(
            "(?i)avvis|avslå|ugyldig|feil fil|må |ikke godkjent|ikkje godkjen|reject|refus|invalid|must");

    /** What to do, in each language the way it is told to do. */
    private static final Map<PageLanguage, Pattern> TELLS_WHAT_TO_DO = Map.of(
            PageLanguage.NB, Pattern.compile("(Send|Hold|Legg|Ta|Se) "),
            PageLanguage.NN, Pattern.compile("(Send|Hald|Legg|Ta|Sjå) "),
            PageLanguage.EN, Pattern.compile("(Send|Hold|Put|Take|Check) "));

    static Stream<Arguments> everyFlawThatIsTold() {
        return Arrays.stream(PageLanguage.values())
                .flatMap(language -> Arrays.stream(Flaw.values())
                        .filter(flaw -> flaw.callsForAnotherPicture() || flaw == Flaw.BLANK)
                        .map(flaw -> Arguments.of(language, flaw)));
    }

    @ParameterizedTest
    @MethodSource("everyFlawThatIsTold")
    void eachIsSaidWithWhatToDoInShortSentences(PageLanguage language, Flaw flaw) {
        var told = told(language, flaw.name());

        assertThat(told).doesNotContain(flaw.name()).doesNotContain("{").doesNotContainPattern(UNKIND);
        assertThat(advice(language, flaw)).containsPattern(TELLS_WHAT_TO_DO.get(language));
        assertThat(told).contains(advice(language, flaw));
        assertThat(told.split("\\. ?"))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void noTwoFlawsAreSaidInTheSameWords(PageLanguage language) {
        var told = Arrays.stream(Flaw.values()).filter(Flaw::concernsTheSender).toList();
        var phrases = new Phrases(Words.of(language));

        assertThat(told)
                .extracting(flaw -> phrases.flaws(List.of(flaw)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank)
                .noneMatch(words -> words.equals(words.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void doubtsOfTheSearchForSignaturesAreNotTold(PageLanguage language) {
        var phrases = new Phrases(Words.of(language));

        assertThat(phrases.flaws(Set.of(Flaw.UNCLEAR_INK, Flaw.LOW_CONTRAST, Flaw.NOISE)))
                .isEmpty();
    }

    @Test
    void severalFlawsAreEachSaid() {
        var told = told(PageLanguage.NB, "BLUR,CUT");

        assertThat(told)
                .isEqualTo(
                        "En side er vanskelig å lese. Bildet er uskarpt. Hold telefonen stille, vent til teksten er skarp,"
                                + " og ta bildet på nytt. Noe av teksten er utenfor bildet. Ta et bilde som viser hele arket."
                                + " Vi har fått det du sendte, og et menneske ser på det. Du kan også sende et nytt bilde.");
    }

    private static String told(PageLanguage language, String flaws) {
        return new Phrases(Words.of(language))
                .finding(RequirementName.READABLE, Outcome.UNSURE, "PAGES_HARD_TO_READ", Map.of("flaws", flaws));
    }

    private static String advice(PageLanguage language, Flaw flaw) {
        return Words.of(language).say("advice." + flaw.name());
    }
}
