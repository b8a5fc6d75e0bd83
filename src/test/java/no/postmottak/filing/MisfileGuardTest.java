package no.postmottak.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.DufNumberRules;
import no.postmottak.casefile.KnownCases;
import no.postmottak.casefile.Representative;
import no.postmottak.filing.Compared.Answer;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Facts;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKind;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageText;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SaidCaseNumber;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.reading.Statements;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says of itself, held against the case that was typed: only what is clearly another's is set aside. */
final class MisfileGuardTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private static final CaseFile AMINA = CaseOf.numbers("190000000108")
            .numbered("2026/000108")
            .party("Amina Yusuf", LocalDate.of(1990, 4, 3))
            .actingFor(Representative.Kind.LAWYER, "Kari Lund")
            .file();
    private static final CaseFile FAMILY = CaseOf.numbers("190000000307", "190000000401")
            .numbered("2026/000307")
            .party("Selam Tesfay", LocalDate.of(1985, 1, 1))
            .party("Yonas Tesfay", LocalDate.of(2015, 6, 30))
            .file();
    private static final CaseFile NAMELESS = CaseOf.numbers("190000000506").file();

    private final CaseMatching matching = new CaseMatching(
            new KnownCases(AMINA, FAMILY, NAMELESS), new DufNumberRules(Clock.fixed(NOW, ZoneOffset.UTC), 1960, true));

    /** In the letter: kind and value, parts held apart by semicolons; "~" before a value says that it was recognised. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLICANT Amina Yusuf      | 190000000108 | PARTY Amina Yusuf                               | NAME AGREES                              | the same name
            APPLICANT Amina Yusuf      | 190000000108 | PARTY YUSUF AMINA; BORN 1990-04-03              | BIRTH_DATE AGREES; NAME AGREES           | name and birth date
            APPLICANT Amina Yusuf      | 190000000108 | DUF 190000000108; PARTY Amina Yusuf             | DUF_NUMBER AGREES; NAME AGREES           | number and name
            APPLICANT Amina Yusuf      | 190000000108 | ''                                              | ''                                       | nothing to compare
            APPLICANT Amina Yusuf      | 190000000108 | SIGNED Amina Yusuf                              | NAME AGREES                              | she signs
            LAWYER Kari Lund           | 190000000108 | REPRESENTATIVE Kari Lund; SIGNED Kari Lund      | ''                                       | the lawyer on the case
            LAWYER Per Moe             | 190000000108 | REPRESENTATIVE Per Moe; SIGNED Per Moe          | ''                                       | a lawyer not on the case yet
            LAWYER Per Moe             | 190000000108 | NAMED Per Moe                                   | ''                                       | a lawyer who writes his own name
            LAWYER Kari Lund           | 190000000108 | PARTY Kari Lund                                 | ''                                       | the lawyer in the wrong field
            FAMILY_OR_OTHER Abdi Omar  | 190000000108 | SIGNED Abdi Omar                                | ''                                       | a spouse signs
            FAMILY_OR_OTHER Abdi Omar  | 190000000108 | PARTY Abdi Omar                                 | ''                                       | a spouse who calls himself the appellant
            FAMILY_OR_OTHER Abdi Omar  | 190000000108 | NAMED Abdi Omar; BORN 1980-02-02                | BIRTH_DATE DIFFERS                       | a spouse's own birth date
            NOT_TOLD -                 | 190000000108 | SIGNED Abdi Omar                                | ''                                       | whoever signs
            APPLICANT Amina Yusuf      | 190000000108 | PARTY Abdi Omar; DUF 190000000108               | DUF_NUMBER AGREES; NAME DIFFERS          | another name, but her number
            APPLICANT Amina Yusuf      | 190000000108 | PARTY Abdi Yusuf                                | NAME DIFFERS                             | a family name shared
            APPLICANT Amina Yusuf      | 190000000108 | PARTY Abdi Omar; SIGNED Amina Yusuf             | NAME AGREES                              | another name, but she signs
            APPLICANT Amina Yusuf      | 190000000108 | PARTY عمر حداد                                  | NAME DIFFERS                             | another alphabet cannot be compared
            APPLICANT Amina Yusuf      | 190000000108 | PARTY Amina Yusuf; BORN 1990-03-04              | BIRTH_DATE AGREES; NAME AGREES           | day and month the other way round
            APPLICANT Amina Yusuf      | 190000000108 | BORN_IN_PASSING 2019-04-03                      | ''                                       | a child's birth in passing
            APPLICANT Amina Yusuf      | 190000000108 | BORN/Sara Omar 2019-04-03                       | ''                                       | a child by name
            APPLICANT Amina Yusuf      | 190000000108 | BORN 1990-04-03; BORN 2019-05-05                | BIRTH_DATE AGREES                        | hers and a child's
            APPLICANT Amina Yusuf      | 190000000108 | BORN ~1990-04-08                                | BIRTH_DATE DIFFERS                       | a digit misread
            APPLICANT Amina Yusuf      | 190000000108 | DUF 190000000108; PARTY Amina Yusuf; BORN 1991-01-01 | DUF_NUMBER AGREES; BIRTH_DATE DIFFERS; NAME AGREES | number and name outweigh the date
            APPLICANT Selam Tesfay     | 190000000307 | PARTY Yonas Tesfay; BORN 2015-06-30             | BIRTH_DATE AGREES; NAME AGREES           | another of the family
            APPLICANT Amina Yusuf      | 190000000108 | CASE 2026/108                                   | CASE_NUMBER AGREES                       | the number without noughts
            APPLICANT Amina Yusuf      | 190000000108 | CASE 26/108                                     | CASE_NUMBER AGREES                       | a short year
            APPLICANT Amina Yusuf      | 190000000108 | CASE 2026/4711                                  | ''                                       | a number of an agency that nobody knows
            APPLICANT Amina Yusuf      | 190000000108 | CASE 003                                        | ''                                       | a number within the DUF file
            APPLICANT Leyla Demir      | 190000000506 | PARTY Amina Yusuf; BORN 1970-01-01              | ''                                       | a case that names nobody
            """)
    void whatIsNotClearlyAnothersIsFiled(String sender, String number, String letter, String expected, String why) {
        var match = matching.match(submission(sender, number), facts(letter));

        assertThat(match).isInstanceOf(CaseMatch.OnCases.class);
        assertThat(((CaseMatch.OnCases) match)
                        .compared().stream().map(Compared::toString).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            APPLICANT Amina Yusuf     | 190000000108 | PARTY Omar Haddad                       | NAMES_DISAGREE        | Omar Haddad  | the party is nobody on the case
            APPLICANT Omar Haddad     | 190000000108 | SIGNED Omar Haddad                      | NAMES_DISAGREE        | Omar Haddad  | typed and signed by a stranger who claims to be the party
            APPLICANT Omar Haddad     | 190000000108 | NAMED Omar Haddad                       | NAMES_DISAGREE        | Omar Haddad  | a form filled in by a stranger
            NOT_TOLD -                | 190000000108 | NAMED Omar Haddad                       | NAMES_DISAGREE        | Omar Haddad  | a form of a stranger
            LAWYER Kari Lund          | 190000000108 | PARTY Omar Haddad; SIGNED Kari Lund     | NAMES_DISAGREE        | Omar Haddad  | another client of the same lawyer
            APPLICANT Amina Yusuf     | 190000000108 | BORN 1971-12-24                         | BIRTH_DATES_DISAGREE  | 1971-12-24   | another birth date
            APPLICANT Amina Yusuf     | 190000000108 | BORN/Amina Yusuf 1971-12-24             | BIRTH_DATES_DISAGREE  | 1971-12-24   | another of the same name
            APPLICANT Amina Yusuf     | 190000000108 | BORN ~1971-12-24                        | BIRTH_DATES_DISAGREE  | 1971-12-24   | recognised, and nothing fits
            APPLICANT Amina Yusuf     | 190000000108 | DUF 190000000108; BORN 1971-12-24       | BIRTH_DATES_DISAGREE  | 1971-12-24   | the number alone does not outweigh it
            APPLICANT Amina Yusuf     | 190000000108 | CASE 2026/000307                        | CASE_NUMBERS_DISAGREE | 2026/000307  | the number of a case that is known
            APPLICANT Amina Yusuf     | 190000000108 | DUF 190000000307; PARTY Amina Yusuf     | NUMBERS_DISAGREE      | 190000000307 | another's DUF number
            """)
    void whatIsClearlyAnothersIsAskedAbout(
            String sender, String number, String letter, String reason, String found, String why) {
        var match = matching.match(submission(sender, number), facts(letter));

        assertThat(match).isInstanceOf(CaseMatch.Unclear.class);
        var unclear = (CaseMatch.Unclear) match;
        assertThat(unclear.reason().name()).isEqualTo(reason);
        assertThat(unclear.typed()).containsExactly(number);
        assertThat(unclear.found()).containsExactly(found);
        assertThat(unclear.recorded()).hasSize(reason.equals("NUMBERS_DISAGREE") ? 0 : 1);
    }

    @Test
    void bothSidesAreShown() {
        var match = (CaseMatch.Unclear) matching.match(
                submission("APPLICANT Amina Yusuf", "190000000108"), facts("PARTY Omar Haddad; BORN 1971-12-24"));

        assertThat(match.found()).containsExactly("1971-12-24", "Omar Haddad");
        assertThat(match.recorded()).containsExactly("1990-04-03", "Amina Yusuf");
    }

    @Test
    void aCaseNumberTypedOfAnotherCaseIsAskedAbout() {
        var typed = Submitted.appeal().with("190000000108").numbered("2026/307").bringing(1);

        assertThat(matching.match(typed, facts("PARTY Amina Yusuf"))).hasToString("unclear: CASE_NUMBERS_DISAGREE");
    }

    @Test
    void onlyTheLetterIsAskedAndNotWhatIsEnclosed() {
        var sent = Submitted.appeal().with("190000000108").bringing(2);
        var birthCertificate = document(sent, 0, "PARTY Omar Haddad; BORN 1971-12-24", LetterKind.OTHER);
        var letter = document(sent, 1, "PARTY Amina Yusuf", LetterKind.APPEAL);

        assertThat(matching.match(sent, new Facts(List.of(birthCertificate, letter))))
                .isInstanceOf(CaseMatch.OnCases.class);
    }

    @ParameterizedTest
    @CsvSource({"PARTY Omar Haddad, NAME", "BORN 1971-12-24, BIRTH_DATE", "DUF 190000000307, DUF_NUMBER"})
    void whatAPersonFiledThoughItDiffersIsFiledAndTold(String letter, Compared.What differing) {
        var sent = submission("APPLICANT Amina Yusuf", "190000000307");

        var match = matching.matchCorrected(List.of(new DufNumber("190000000108")), sent, facts(letter));

        var filed = (CaseMatch.OnCases) match;
        assertThat(filed.isByPerson()).isTrue();
        assertThat(filed.compared()).anyMatch(each -> each.what() == differing && each.answer() == Answer.IS_ANOTHERS);
    }

    /** The negative control: by its numbers alone, each of these would lie on a stranger's case. */
    @ParameterizedTest
    @CsvSource({"PARTY Omar Haddad", "BORN 1971-12-24", "CASE 2026/000307"})
    void withoutTheGuardItWouldBeFiled(String letter) {
        var sent = submission("APPLICANT Amina Yusuf", "190000000108");

        assertThat(matching.match(sent, facts(letter))).isInstanceOf(CaseMatch.Unclear.class);
        assertThat(matching.matchCorrected(List.of(new DufNumber("190000000108"))))
                .isInstanceOf(CaseMatch.OnCases.class);
        assertThat(new MisfileGuard(new KnownCases(AMINA, FAMILY))
                        .compare(new Letter(sent, facts(letter), List.of(AMINA))))
                .extracting(Compared::answer)
                .containsExactly(Answer.IS_ANOTHERS);
        assertThat(matching.match(sent, facts(""))).isInstanceOf(CaseMatch.OnCases.class);
    }

    private Submission sent = Submitted.appeal().bringing(1);

    private Submission submission(String sender, String number) {
        var parts = sender.split(" ", 2);
        sent = Submitted.appeal()
                .with(number)
                .by(new Sender(
                        Role.valueOf(parts[0]), parts[1].replace("-", ""), Optional.empty(), Optional.empty(), "nb"))
                .bringing(1);
        return sent;
    }

    private Facts facts(String letter) {
        return new Facts(List.of(document(sent, 0, letter, LetterKind.NOT_SURE)));
    }

    private static DocumentFacts document(Submission sent, int index, String letter, LetterKind kind) {
        var names = new ArrayList<SaidName>();
        var dates = new ArrayList<SaidDate>();
        var caseNumbers = new ArrayList<SaidCaseNumber>();
        var numbers = new ArrayList<DufMention>();
        for (var part : letter.isEmpty() ? new String[0] : letter.split("; ")) {
            var label = part.split(" ", 2)[0];
            var value = part.split(" ", 2)[1].replace("~", "");
            switch (label.split("/", 2)[0]) {
                case "DUF" -> numbers.add(new DufMention(new DufNumber(value), true, 1));
                case "CASE" -> caseNumbers.add(new SaidCaseNumber(value, 1));
                case "BORN", "BORN_IN_PASSING" -> dates.add(born(part));
                default -> names.add(new SaidName(value, SaidName.As.valueOf(label), 1));
            }
        }
        var origin = letter.contains("~") ? PageText.Origin.RECOGNISED : PageText.Origin.WRITTEN;
        var text = new PageText(new VaultKey(UUID.randomUUID().toString().replace("-", "")), 100, origin);
        var page = new PageFacts(1, Optional.of(text), Optional.empty());
        return new DocumentFacts(
                sent.documents().get(index).id().value(),
                Readability.READ,
                new Content("application/pdf", List.of(page), 1, 0, List.of()),
                new Said(
                        LanguageFinding.notSure(),
                        numbers,
                        new Statements(names, dates, caseNumbers),
                        new LetterKindFinding(kind, 0, List.of())),
                SignaturesSeen.none());
    }

    /** {@code BORN 1990-04-03}, or of somebody by name {@code BORN/Amina Yusuf 1990-04-03}. */
    private static SaidDate born(String part) {
        var blank = part.lastIndexOf(' ');
        var label = part.substring(0, blank).split("/", 2);
        var whose = label.length == 2 ? Optional.of(label[1]) : Optional.<String>empty();
        var day = LocalDate.parse(part.substring(blank + 1).replace("~", ""));
        return new SaidDate(day, SaidDate.Meaning.valueOf(label[0]), whose, 1);
    }
}
