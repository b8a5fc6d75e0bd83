package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What powers of attorney say that they cover, in letters as people write them and forms as they fill them in. */
final class ScopesSaidTest {

    private static final ScopeRules RULES = rules();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Fullmakt\\n\\nJeg gir med dette advokat Nils Berg fullmakt til å representere meg i saken min hos UDI og UNE. Fullmakten gjelder til den blir trukket tilbake. | representere meg i saken min
            Jeg gir herved fullmakt til advokatfirmaet Vik til å ivareta mine interesser i saken om familiegjenforening, herunder å motta vedtak. | saken om familiegjenforening
            Undertegnede, Fatima Ali, gir Juridisk rådgivning for kvinner rett til å se dokumentene i saken min. | se dokumentene i saken min
            Hva fullmakten omfatter: hele saken, nåværende søknad | hele saken, nåværende søknad
            Broren min kan uttale seg for meg i klagesaken om vedtaket av 10. mars 2026. | vedtaket av 10. mars 2026
            Eg gjev fullmakt til bror min, Ola Vik, slik at han kan snakke med UDI om saka mi på mine vegner. | om saka mi på mine vegner
            Med dette gir eg fullmakt til sonen min. Han kan svare på spørsmål om søknaden på mine vegner, for eg les ikkje norsk. Han kan òg klage på vedtaket på mine vegner. | klage på vedtaket på mine vegner
            Eg, Ahmad Nazari, gir Kristin Bø fullmakt til å be om innsyn og ta imot brev for meg frå UDI. | be om innsyn
            I hereby authorise Ms Grete Moe to act on my behalf in my immigration case and to receive letters for me. | in my immigration case
            I, the undersigned, authorise my cousin Daniel to represent me before the Norwegian immigration authorities. | represent me before
            Grantor: Maria Santos. Holder: Erik Dahl. The holder may see all documents in my case and speak for me. | all documents in my case
            Power of attorney\\nThis power of attorney covers:\\n☐ previous applications\\n☒ my present application, by power of attorney of today | my present application
            """)
    void aSentenceThatNamesWhatItIsAboutIsTheScope(String letter, String expected) {
        assertThat(in(letter)).anySatisfy(scope -> assertThat(scope.words()).contains(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg gir broren min, Omar Yusuf, fullmakt.",
                "Fullmakten gjelder fra i dag og til den blir trukket tilbake.",
                "Fullmakt\n\nJeg trekker tilbake fullmakten i saken.",
                "Eg gjev ikkje fullmakt i saka.",
                "I revoke the power of attorney in my case.",
                "This power of attorney does not cover my case.",
                "Power of attorney covers: [ ] my present case [ ] my child's case",
                "☐ Fullmakten gjelder nåværende sak",
                "Sted, dato og underskrift",
                "وكالة في قضيتي",
                ""
            })
    void whatNamesNoScopeOrDeniesItIsLeftToAPerson(String letter) {
        assertThat(in(letter)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Jeg, Leyla Demir, gir min bror fullmakt             | Leyla Demir
            Eg, Ahmad Nazari, gir Kristin Bø fullmakt           | Ahmad Nazari
            Undertegnede, Fatima Ali, gir rett til å se         | Fatima Ali
            I, Maria Santos, authorise my cousin                | Maria Santos
            Jeg gir Kari Lund fullmakt                          | ''
            """)
    void whoSaysIIsTheOneWhoGivesIt(String letter, String expected) {
        assertThat(NamesSaid.in(letter, 1).stream()
                        .filter(name -> name.as() == SaidName.As.SPEAKING)
                        .map(SaidName::name))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullmakt ", "fullmakt i saken. ", "\n", "\n ", "a", "[ ] ", "10. ", "I, "})
    void textMeantToHoldTheReaderDoesNot(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in(piece.repeat(200_000 / piece.length())));
    }

    @Property(tries = 200)
    void noTextBreaksItAndEverySentenceCanBeSent(@ForAll String text) {
        assertThat(in(text)).allSatisfy(scope -> assertThat(scope.words()).hasSizeLessThanOrEqualTo(300));
    }

    private static List<SaidScope> in(String letter) {
        return ScopesSaid.in(letter.replace("\\n", "\n"), 1, RULES);
    }

    private static ScopeRules rules() {
        try {
            return ScopeRules.standard();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
