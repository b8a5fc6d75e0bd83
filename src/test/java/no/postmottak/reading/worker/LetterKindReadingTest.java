package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.postmottak.letters.KindLetters;
import no.postmottak.letters.KindLetters.KindLetter;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a letter by its words; what says too little is not sure. */
final class LetterKindReadingTest {

    private static final LetterKindRules RULES = rules();

    static Stream<KindLetter> letters() {
        return KindLetters.tuned().stream().filter(letter -> letter.dress().equals("letter"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsToldByItsWords(KindLetter letter) {
        assertThat(of(letter.text()).kind()).isEqualTo(LetterKind.valueOf(letter.kind()));
    }

    @Test
    void theReasonIsShownWithItsPage() {
        var reading = new LetterKindReading(RULES);
        reading.hear("Forside", 1);
        reading.hear("Jeg klager på vedtaket av 10. mars 2026, som er feil.", 2);

        assertThat(reading.finding().phrases())
                .contains(new LetterKindFinding.PhraseSeen("jeg klager på", 2))
                .allMatch(seen -> seen.page() == 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hei",
                "Я прошу вас ще раз розглянути мою справу",
                "Hola, les mando mis papeles",
                "1900 000001 08"
            })
    void whatSaysTooLittleIsNotSure(String text) {
        assertThat(of(text)).isEqualTo(LetterKindFinding.notSure());
    }

    @Test
    void whatSpeaksForTwoKindsIsNotSure() {
        var both = of("Jeg klager på vedtaket. Jeg gir herved fullmakt til min bror.");

        assertThat(both.kind()).isEqualTo(LetterKind.NOT_SURE);
        assertThat(both.certainty()).isZero();
    }

    @Test
    void theDecisionSentAlongIsNoAppeal() {
        assertThat(of("UDI har avslått søknaden din. Du kan klage på vedtaket. Slik klager du på vedtaket: …")
                        .kind())
                .isEqualTo(LetterKind.DECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klage på ", "a ", "<", "klage\n", "p<", "ø", "dekning av "})
    void textMeantToHoldTheReaderDoesNot(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> of(piece.repeat(400_000)));
    }

    @Property(tries = 200)
    void noTextBreaksIt(@ForAll String text) {
        assertThat(of(text).certainty()).isBetween(0.0, 1.0);
    }

    private static LetterKindFinding of(String text) {
        var reading = new LetterKindReading(RULES);
        reading.hear(text, 1);
        return reading.finding();
    }

    private static LetterKindRules rules() {
        try {
            return LetterKindRules.standard();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
