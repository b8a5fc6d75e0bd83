package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadWordsTest {

    private static final Box INK = new Box(0.2, 0.7, 0.2, 0.05);

    @ParameterizedTest
    @CsvSource({
        "hilsen, 0.66, true, right above",
        "Underskrift:, 0.66, true, the word that asks for it",
        "truly, 0.66, true, an English one",
        "hilsen, 0.3, false, far above",
        "hilsen, 0.8, false, below",
        "hensyn, 0.66, false, no closing phrase"
    })
    void aClosingPhraseStandsALittleAbove(String word, double y, boolean closes, String because) {
        assertThat(words(word, 0.2, y).closesAt(INK)).as(because).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "Kari, Nordmann, 0.76, true, printed right under",
        "kari, nordmann, 0.76, false, no names",
        "Kari, 2023, 0.76, false, one word only",
        "Kari, Nordmann, 0.9, false, too far down",
        "Kari, Nordmann, 0.5, false, above"
    })
    void aNameIsPrintedUnderIt(String first, String second, double y, boolean named, String because) {
        var words = new ReadWords(List.of(word(first, 0.2, y), word(second, 0.27, y)));

        assertThat(words.isNamedBelow(INK)).as(because).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "Dato:, 0.72, true, the word that asks for a date",
        "12.03.2024, 0.7, true, a date beside it",
        "Sted/dato, 0.68, true, just above",
        "12.03.2024, 0.2, false, the date at the head of the letter",
        "1.234.567, 0.72, false, an amount"
    })
    void aDateStandsOnALevelWithIt(String word, double y, boolean dated, String because) {
        assertThat(words(word, 0.6, y).isDatedAt(INK)).as(because).isEqualTo(dated);
    }

    @Test
    void howMuchOfTheLetterIsBelowIsCountedInWords() {
        var words = new ReadWords(List.of(
                word("one", 0.2, 0.2), word("two", 0.2, 0.3), word("three", 0.2, 0.4), word("vedlegg", 0.2, 0.9)));

        assertThat(words.shareBelow(INK)).isEqualTo(0.25);
        assertThat(new ReadWords(List.of()).shareBelow(INK)).isZero();
    }

    @Test
    void aWordInTypeThatStandsAloneIsPrint() {
        var words = new ReadWords(List.of(new PrintedWord("KLAGE", INK)));

        assertThat(words.areLettersOf(letters(0), INK)).isTrue();
    }

    @Test
    void aNameInCapitalsByHandIsNotTakenForPrintBecauseItCanBeRead() {
        var words = new ReadWords(List.of(new PrintedWord("AMINA", INK)));

        assertThat(words.areLettersOf(letters(6), INK)).isFalse();
    }

    /** Five letters that wander so many pixels off their line. */
    private static InkGroup letters(int wander) {
        var letters = new ArrayList<Blob>();
        for (var i = 0; i < 5; i++) {
            var letter = new Blob();
            letter.include(100 + 30 * i, 100);
            letter.include(120 + 30 * i, 130 + wander * (i % 3));
            letters.add(letter);
        }
        return new InkGroup(letters);
    }

    private static ReadWords words(String text, double x, double y) {
        return new ReadWords(List.of(word(text, x, y)));
    }

    private static PrintedWord word(String text, double x, double y) {
        return new PrintedWord(text, new Box(x, y, 0.06, 0.012));
    }
}
