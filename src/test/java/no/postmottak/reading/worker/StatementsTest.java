package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.postmottak.reading.SaidCaseNumber;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, dates and case numbers in letters, and what stands beside them. */
final class StatementsTest {

    private static final List<String> SNIPPETS = List.of(
            "Søker:",
            "Navn",
            ":",
            "\n",
            " ",
            "\t",
            "Amina",
            "Yusuf",
            ",",
            "født",
            "f.",
            "01.01.1990",
            "12. mars 2026",
            "advokat",
            "Med vennlig hilsen",
            "Mvh",
            "saksnummer",
            "2026/118",
            "-",
            "(",
            ")",
            "og",
            "vedtak",
            "mottatt",
            "é",
            "عمر",
            "   ",
            "1",
            "Klager",
            "name of the",
            "born",
            "20",
            "/",
            ".");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Søker: Amina Yusuf                              | PARTY Amina Yusuf
            SØKER: AMINA YUSUF, FØDT 01.01.1990             | PARTY AMINA YUSUF
            Klager: Yusuf, Amina                            | PARTY Yusuf Amina
            Klagar: Amina Yusuf                             | PARTY Amina Yusuf
            Søkjar: Amina Yusuf                             | PARTY Amina Yusuf
            Søkere: Leyla Demir og Baran Demir              | PARTY Leyla Demir; PARTY Baran Demir
            Navn på søker: Amina Yusuf                      | PARTY Amina Yusuf
            Applicant: Amina Yusuf (DUF 190000000108)       | PARTY Amina Yusuf
            Appellant’s name: Amina Yusuf                   | PARTY Amina Yusuf
            - Klager: Ali bin Omar al-Said                  | PARTY Ali bin Omar al-Said
            Navn: Amina B. Yusuf   Fødselsdato: 01.01.1990  | NAMED Amina B. Yusuf
            Namn: Ingá Somma                                | NAMED Ingá Somma
            Full name: Thi Lan Nguyen                       | NAMED Thi Lan Nguyen
            Søker:\\nAmina Yusuf                            | PARTY Amina Yusuf
            v/ advokat Kari Lund                            | REPRESENTATIVE Kari Lund
            Fullmektig: Omar Yusuf                          | REPRESENTATIVE Omar Yusuf
            Kari Lund, attorney at law                      | REPRESENTATIVE Kari Lund
            Med vennlig hilsen\\n\\nAmina Yusuf             | SIGNED Amina Yusuf
            Venleg helsing\\nLeyla Demir                    | SIGNED Leyla Demir
            Mvh Amina Yusuf                                 | SIGNED Amina Yusuf
            Yours sincerely,\\n______\\nDaniel Mensah       | SIGNED Daniel Mensah
            Hilsen\\nLeyla Demir\\nBaran Demir              | SIGNED Leyla Demir; SIGNED Baran Demir
            Med vennlig hilsen\\nKari Lund\\nadvokat        | SIGNED Kari Lund
            Søker om opphold i Norge                        | ''
            Klager på vedtak: Avslag                        | ''
            Navn: se vedlegg                                | ''
            Søknaden: Utlendingsdirektoratet Oslo           | ''
            Saksbehandler: Per Hansen                       | ''
            Takk for oppdraget\\nSpråkbyrået Ord AS         | ''
            Jeg snakket med Kari Lund i går                 | ''
            """)
    void aNameIsFoundByWhatStandsBesideIt(String text, String expected) {
        assertThat(NamesSaid.in(lines(text), 1).stream().map(said -> said.as() + " " + said.name()))
                .containsExactly(split(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Jeg klager på vedtak av 10. mars 2026                         | DECIDED 2026-03-10 -
            vedtaket fra UDI av 10.03.2026, som jeg fikk 12.03.2026       | DECIDED 2026-03-10 -; RECEIVED 2026-03-12 -
            Eg fekk vedtaket 5. november 2026                             | DECIDED 2026-11-05 -
            Vedtaket vart motteke 5. november 2026                        | RECEIVED 2026-11-05 -
            the decision of November 9, 2026, received on 11 Nov 2026     | DECIDED 2026-11-09 -; RECEIVED 2026-11-11 -
            Amina Yusuf, født 01.01.1990                                  | BORN 1990-01-01 Amina Yusuf
            Amina Yusuf (f. 1.1.90)                                       | BORN 1990-01-01 Amina Yusuf
            Jeg, Amina Yusuf, fødd 1. januar 1990, klagar                 | BORN 1990-01-01 Amina Yusuf
            Fødselsdato: 1990-01-01                                       | BORN 1990-01-01 -
            Date of birth: 1 January 1990                                 | BORN 1990-01-01 -
            Navn: Amina Yusuf\\nFødselsdato: 01.01.1990                   | BORN 1990-01-01 Amina Yusuf
            datteren min, født 3.4.2019, er syk                           | BORN_IN_PASSING 2019-04-03 -
            I was born on 1 January 1990                                  | BORN_IN_PASSING 1990-01-01 -
            Stavanger, 25. mars 2026                                      | WRITTEN 2026-03-25 -
            Vi giftet oss 17.05.2021                                      | NOT_SAID 2021-05-17 -
            31.02.2026                                                    | ''
            telefon 22.11.33.44                                           | ''
            kl. 12.03.26                                                  | ''
            """)
    void aDateIsFoundWithWhatItIs(String text, String expected) {
        assertThat(DatesSaid.in(lines(text), 1).stream().map(StatementsTest::told))
                .containsExactly(split(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Saksnummer: 2026/118        | 2026/118
            saksnr. 26/118              | 26/118
            Saksnummer hos UDI: 003     | 003
            Saksnummeret mitt er 003    | ''
            case number 003             | 003
            Case no: 2026/000118        | 2026/000118
            UNE-sak 2026/4711           | 2026/4711
            sak nr. 2026/118-4          | 2026/118
            Vår ref.: 2026-118/KL       | ''
            saken gjelder 003 personer  | ''
            saksnummer 003 456 789      | ''
            """)
    void aCaseNumberIsOneThatTheLetterCallsSo(String text, String expected) {
        assertThat(CaseNumbersSaid.in(text, 1).stream().map(SaidCaseNumber::number))
                .containsExactly(split(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "A",
                "Aa ",
                "Søker:",
                "Søker: A",
                "født ",
                "f.",
                "1.",
                "12.03.",
                "Med hilsen ",
                "advokat A",
                "sak 2",
                "Navn:\n",
                "(",
                "og ",
                ": ",
                "A-",
                "-",
                "\t",
                "Klager ",
                "Adv. Aa,",
                "01.01.1990 ",
                "mars "
            })
    void textMeantToHoldTheReaderDoesNot(String piece) {
        var hostile = piece.repeat(400_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            NamesSaid.in(hostile, 1);
            DatesSaid.in(hostile, 1);
            CaseNumbersSaid.in(hostile, 1);
            NamesSaid.hasClosing(hostile);
        });
    }

    @Property(tries = 300)
    void noTextBreaksIt(@ForAll("letters") String text) {
        assertThat(NamesSaid.in(text, 1))
                .hasSizeLessThanOrEqualTo(100)
                .allMatch(said -> said.name().length() <= 100);
        assertThat(DatesSaid.in(text, 1)).hasSizeLessThanOrEqualTo(100);
        assertThat(CaseNumbersSaid.in(text, 1)).hasSizeLessThanOrEqualTo(50);
    }

    @Property(tries = 300)
    void whatIsLoggedOfThemSaysNothing(@ForAll("letters") String text) {
        assertThat(NamesSaid.in(text, 1).stream().map(SaidName::toString)).allMatch("name withheld"::equals);
        assertThat(DatesSaid.in(text, 1).stream().map(SaidDate::toString)).allMatch("date withheld"::equals);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(SNIPPETS).list().ofMaxSize(120).map(parts -> String.join("", parts));
    }

    private static String told(SaidDate said) {
        return said.meaning() + " " + said.day() + " " + said.whose().orElse("-");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static String[] split(String list) {
        return list.isEmpty() ? new String[0] : list.split("; ");
    }
}
