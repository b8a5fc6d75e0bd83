package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.postmottak.reading.Language;
import no.postmottak.reading.LetterKind;
import org.junit.jupiter.api.Test;

/** A file that holds a letter and what is enclosed with it, page after page. */
final class SaidSoFarTest {

    private static final String NORWEGIAN = """
            Klage på vedtak

            Jeg viser til vedtaket fra UDI av 10. mars 2026, som jeg fikk 12. mars 2026. Jeg er uenig i vedtaket og klager på
            det. Dere skriver at mannen min ikke tjener nok, men han har fått fast stilling ved et sykehjem. Jeg legger ved
            brevet fra legen i Kyiv og vigselsattesten.

            Med vennlig hilsen
            Olena Tkachenko
            """;

    private static final String UKRAINIAN = """
            Довідка. Видана громадянці Ткаченко Олені про те, що вона перебувала на лікуванні в міській лікарні з третього
            березня до першого квітня. Лікування потрібно продовжити. Лікар вищої категорії, завідувач відділення.
            """;

    private final SaidSoFar said = new SaidSoFar(LetterKindRules.standard(), ScopeRules.standard());

    SaidSoFarTest() throws IOException {}

    @Test
    void theLetterEndsWithItsClosingAndWhatFollowsIsEnclosed() throws IOException {
        said.hear(NORWEGIAN, 1);
        said.hear(UKRAINIAN.repeat(4), 2);

        assertThat(said.letter()).contains("Klage på vedtak").doesNotContain("Довідка");
        assertThat(new LanguageDetection().of(said.letter()).language()).isEqualTo(Language.NORWEGIAN_BOKMAL);
        assertThat(said.kind().kind()).isEqualTo(LetterKind.APPEAL);
    }

    @Test
    void theWholeFileIsTheLetterWhereNothingClosesIt() {
        said.hear(UKRAINIAN, 1);
        said.hear(UKRAINIAN, 2);

        assertThat(said.letter()).isEmpty();
    }

    @Test
    void whatStandsOnTwoPagesIsSaidOnEach() {
        said.hear("Søker: Olena Tkachenko", 1);
        said.hear("Søker: Olena Tkachenko", 2);

        assertThat(said.statements().names()).hasSize(2);
    }
}
