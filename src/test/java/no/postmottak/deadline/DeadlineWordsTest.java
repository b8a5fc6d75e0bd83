package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineWordsTest {

    private static final Deadline EASTER = appeal("2026-03-12");

    @Test
    void anEasterDeadlineIsToldInBokmaal() {
        assertThat(new DeadlineWords(Language.NB).tell(EASTER))
                .isEqualTo("Vedtaket ble mottatt torsdag 12. mars 2026. Tre uker etter er torsdag 2. april 2026."
                        + " Det er skjærtorsdag. En frist slutter ikke på en slik dag."
                        + " Deretter følger langfredag, lørdag, 1. påskedag og 2. påskedag."
                        + " Siste dag er derfor tirsdag 7. april 2026, til klokken 24.00 norsk tid."
                        + " Forvaltningsloven av 2025 har ikke fått noen dato den gjelder fra."
                        + " Derfor gjelder forvaltningsloven av 1967."
                        + " Grunnlaget for fristen er forvaltningsloven av 1967 § 29."
                        + " Dagene er regnet på samme måte som i domstolloven §§ 148, 149.");
    }

    @Test
    void anEasterDeadlineIsToldInNynorsk() {
        assertThat(new DeadlineWords(Language.NN).tell(EASTER))
                .startsWith("Vedtaket blei motteke torsdag 12. mars 2026. Tre veker etter er torsdag 2. april 2026."
                        + " Det er skjærtorsdag. Ein frist sluttar ikkje på ein slik dag."
                        + " Deretter følgjer langfredag, laurdag, 1. påskedag og 2. påskedag."
                        + " Siste dag er derfor tysdag 7. april 2026, til klokka 24.00 norsk tid.");
    }

    @Test
    void anEasterDeadlineIsToldInEnglish() {
        assertThat(new DeadlineWords(Language.EN).tell(EASTER))
                .startsWith("The decision was received on Thursday 12 March 2026."
                        + " Three weeks later is Thursday 2 April 2026."
                        + " That is Maundy Thursday. A deadline does not end on such a day."
                        + " Then comes Good Friday, Saturday, Easter Sunday and Easter Monday."
                        + " The last day is therefore Tuesday 7 April 2026, until 24:00 Norwegian time.");
    }

    @Test
    void anOrdinaryDeadlineIsToldWithoutAWordOnHolidays() {
        assertThat(new DeadlineWords(Language.EN).sentences(appeal("2026-01-12")))
                .startsWith(
                        "The decision was received on Monday 12 January 2026.",
                        "Three weeks later is Monday 2 February 2026.",
                        "That is the last day, until 24:00 Norwegian time.");
    }

    @Test
    void aWeekendIsToldAsOne() {
        assertThat(new DeadlineWords(Language.NB).sentences(appeal("2026-06-06")))
                .contains("En frist slutter ikke på en lørdag.", "Deretter følger søndag.");
    }

    @Test
    void twoHolidaysOnOneDayAreBothNamed() {
        assertThat(new DeadlineWords(Language.NB).tell(appeal("2027-04-26")))
                .contains("Det er grunnlovsdagen 17. mai og 2. pinsedag.");
        assertThat(new DeadlineWords(Language.EN).tell(appeal("2025-12-11"))).contains("That is New Year's Day.");
    }

    @Test
    void boundsAreToldWithBothEndsAndTheLawOnce() {
        var bounds = Counted.DEADLINES
                .countBetween(Term.APPEAL, TermDates.from(LocalDate.parse("2026-01-12")), LocalDate.parse("2026-01-14"))
                .orElseThrow();

        assertThat(new DeadlineWords(Language.NB).tell(bounds))
                .isEqualTo("Vi vet ikke sikkert hvilken dag fristen begynte å løpe."
                        + " Begynte den mandag 12. januar 2026, er siste dag mandag 2. februar 2026."
                        + " Begynte den onsdag 14. januar 2026, er siste dag onsdag 4. februar 2026."
                        + " Forvaltningsloven av 2025 har ikke fått noen dato den gjelder fra."
                        + " Derfor gjelder forvaltningsloven av 1967."
                        + " Grunnlaget for fristen er forvaltningsloven av 1967 § 29."
                        + " Dagene er regnet på samme måte som i domstolloven §§ 148, 149.");
    }

    @Test
    void theComingActIsNamedWhereItApplies() {
        var law = Counted.lawFrom("2026-01-01", DecidingDate.TERM_STARTED);
        var deadline = new Deadlines(law, Counted.WORKING_DAYS).fromNotice(Term.APPEAL, LocalDate.parse("2026-01-12"));

        assertThat(new DeadlineWords(Language.EN).tell(deadline))
                .endsWith("The Public Administration Act of 2025 applies."
                        + " The deadline is based on the Public Administration Act of 2025 § 63."
                        + " The days are counted by the Public Administration Act of 2025 § 63"
                        + " and the Courts of Justice Act §§ 148, 149.");
    }

    @Test
    void theThreeLanguagesHaveTheSameSentences() {
        var keys = Arrays.stream(Language.values())
                .map(language ->
                        "no.postmottak.deadline.words_" + language.name().toLowerCase(Locale.ROOT))
                .map(name -> new HashSet<>(
                        ResourceBundle.getBundle(name, Locale.ROOT).keySet()));

        assertThat(keys.distinct()).hasSize(1);
    }

    @Test
    void everyReasonAndHolidayAndSourceHasWords() {
        var words = ResourceBundle.getBundle("no.postmottak.deadline.words_nb", Locale.ROOT);
        var needed = Stream.of(
                        Arrays.stream(ApplicableLaw.Reason.values()).map(reason -> "law." + reason),
                        Arrays.stream(Holiday.values()).map(holiday -> "holiday." + holiday),
                        Arrays.stream(LegalSource.values()).map(source -> "source." + source),
                        Arrays.stream(Term.values()).map(term -> "started." + term),
                        Arrays.stream(Counting.Basis.values()).map(basis -> "counting." + basis))
                .flatMap(key -> key);

        assertThat(needed).allMatch(words::containsKey);
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({"nb, NB", "nn-NO, NN", "no, NB", "da, NB", "se, NB", "en, EN", "uk, EN", "ar, EN", "NN, NN"})
    void everyoneGetsTheNearestLanguage(String tag, Language expected) {
        assertThat(Language.nearestTo(tag)).isEqualTo(expected);
    }

    private static Deadline appeal(String notice) {
        return Counted.DEADLINES.fromNotice(Term.APPEAL, LocalDate.parse(notice));
    }
}
