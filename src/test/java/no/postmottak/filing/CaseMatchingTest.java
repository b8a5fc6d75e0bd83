package no.postmottak.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.DufNumberRules;
import no.postmottak.casefile.KnownCases;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Facts;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which case a submission belongs to: a table of what was typed, what stands in the letter, and what comes of it. */
final class CaseMatchingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final CaseFile AMINA = CaseOf.numbers("190000000108").file();
    private static final CaseFile FAMILY =
            CaseOf.numbers("190000000307", "190000000401").file();
    /** Its check digits fail, and a case has it all the same. */
    private static final CaseFile ODD = CaseOf.numbers("190000000199").file();

    private final CaseMatching matching = new CaseMatching(
            new KnownCases(AMINA, FAMILY, ODD), new DufNumberRules(Clock.fixed(NOW, ZoneOffset.UTC), 1960, true));

    /** A star marks a number that stands near a word such as "DUF-nummer"; cases are named by their first number. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            190000000108               | ''                          | 190000000108              | ''           | a typed number of a known case
            1900 000001 08             | ''                          | 190000000108              | ''           | typed in groups
            190000000108               | 190000000108*               | 190000000108              | ''           | typed, and the letter says the same
            190000000108,190000000108  | ''                          | 190000000108              | ''           | typed twice
            190000000108,190000000307  | ''                          | 190000000108,190000000307 | ''           | a letter for two cases
            190000000307,190000000401  | 190000000401*               | 190000000307              | ''           | a family in one case
            190000000307               | 190000000401*               | 190000000307              | ''           | the letter names another of the family
            190000000199               | ''                          | 190000000199              | ''           | check digits fail, but a case has it
            190000000108               | 999999999999                | 190000000108              | ''           | anything may have twelve digits
            ''                         | ''                          | DUF_NUMBER_MISSING        | ''           | nothing typed
            ' '                        | 190000000108*               | DUF_NUMBER_MISSING        | 190000000108 | blanks typed, and what is in the letter is shown
            nineteen                   | ''                          | DUF_NUMBER_MALFORMED      | ''           | no number
            19000000010                | 190000000108*               | DUF_NUMBER_MALFORMED      | 190000000108 | a digit short
            1900000001080              | ''                          | DUF_NUMBER_MALFORMED      | ''           | a digit long
            190000000108,x             | ''                          | DUF_NUMBER_MALFORMED      | ''           | one good and one bad
            190000000109               | ''                          | DUF_NUMBER_FAILS_CHECK    | ''           | a digit mistyped
            205000000106               | ''                          | DUF_NUMBER_FAILS_CHECK    | ''           | a year to come
            190000002404               | ''                          | CASE_UNKNOWN              | ''           | sound, but nobody's
            190000000108,190000002404  | ''                          | CASE_UNKNOWN              | ''           | one known and one not
            190000000108               | 190000000307*               | NUMBERS_DISAGREE          | 190000000307 | the letter names another case
            190000000108               | 190000000307                | NUMBERS_DISAGREE          | 190000000307 | it names a known case without the word
            190000000108               | 190000002404*               | NUMBERS_DISAGREE          | 190000002404 | it names a number of no case
            190000000108               | 190000000108*,190000000307* | NUMBERS_DISAGREE          | 190000000108,190000000307 | it names both
            """)
    void typedNumbersAreHeldAgainstTheLetter(String typed, String seen, String expected, String shown, String why) {
        var submission = Submitted.appeal().with(split(typed)).bringing(1);

        var match = matching.match(submission, letterNaming(seen));

        assertMatch(match, expected, shown);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            190000000108*               | 190000000108           | ''                        | one number in the letter
            190000000108                | 190000000108           | ''                        | one known number without the word
            190000000108*,999999999999  | 190000000108           | ''                        | a bill number beside it
            190000000307*,190000000401* | 190000000307           | ''                        | two of one family
            ''                          | DUF_NUMBER_MISSING     | ''                        | no number
            190000002404*               | CASE_UNKNOWN           | 190000002404              | a number of no case
            190000000108*,190000000307* | SEVERAL_CASES_POSSIBLE | 190000000108,190000000307 | two cases
            190000000108*,190000002404* | NUMBERS_DISAGREE       | 190000000108,190000002404 | a case, and a number of none
            """)
    void aScanIsFiledByTheNumberInIt(String seen, String expected, String shown, String why) {
        var scanned = Submitted.appeal()
                .with()
                .arriving(new Arrival(WayIn.SCAN_FOLDER, Optional.empty(), NOW))
                .bringing(1);

        assertMatch(matching.match(scanned, letterNaming(seen)), expected, shown);
    }

    @Test
    void aNumberNearTheWordOnceCountsAsNearTheWord() {
        var match = matching.match(typing("190000000108"), letterNaming("190000002404,190000002404*"));

        assertMatch(match, "NUMBERS_DISAGREE", "190000002404");
    }

    @Test
    void whatWasTypedIsShownAsTyped() {
        var match = matching.match(typing("nineteen"), letterNaming(""));

        assertThat(((CaseMatch.Unclear) match).typed()).containsExactly("nineteen");
        assertThat(match).hasToString("unclear: DUF_NUMBER_MALFORMED");
    }

    @Test
    void aPersonsWordIsNotHeldAgainstTheLetter() {
        assertMatch(matching.matchCorrected(List.of(new DufNumber("190000000108"))), "190000000108", "");
        assertMatch(
                matching.matchCorrected(List.of(new DufNumber("190000000307"), new DufNumber("190000000401"))),
                "190000000307",
                "");
        assertMatch(matching.matchCorrected(List.of(new DufNumber("190000002404"))), "CASE_UNKNOWN", "");
    }

    private static Submission typing(String... numbers) {
        return Submitted.appeal().with(numbers).bringing(1);
    }

    private static void assertMatch(CaseMatch match, String expected, String shown) {
        switch (match) {
            case CaseMatch.OnCases onCases ->
                assertThat(onCases.cases().stream()
                                .map(file -> file.dufNumbers().getFirst().digits()))
                        .containsExactly(split(expected));
            case CaseMatch.Unclear unclear -> {
                assertThat(unclear.reason()).isEqualTo(SetAsideReason.valueOf(expected));
                assertThat(unclear.found()).containsExactly(split(shown));
            }
        }
    }

    private static Facts letterNaming(String numbers) {
        var mentions = Stream.of(split(numbers))
                .map(each -> new DufMention(new DufNumber(each.replace("*", "")), each.endsWith("*"), 1))
                .toList();
        var unread = DocumentFacts.unread(UUID.randomUUID(), Readability.READ, "application/pdf");
        return new Facts(List.of(new DocumentFacts(
                unread.document(),
                Readability.READ,
                unread.content(),
                Said.inLanguage(LanguageFinding.notSure(), mentions),
                SignaturesSeen.none())));
    }

    private static String[] split(String list) {
        return list.isEmpty() ? new String[0] : list.split(",");
    }
}
