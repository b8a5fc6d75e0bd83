package no.postmottak.deadline.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.postmottak.deadline.Citation;
import no.postmottak.deadline.Commencement;
import no.postmottak.deadline.Counting;
import no.postmottak.deadline.DecidingDate;
import no.postmottak.deadline.LegalRegime;
import no.postmottak.deadline.LegalSource;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.TermLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRegimesYamlTest {

    private static final Path SHIPPED = Path.of("config/legal-regimes.yaml");

    @TempDir
    Path folder;

    @Test
    void theShippedFileSaysWhatTheActsSay() {
        var law = LegalRegimesYaml.read(SHIPPED);

        assertThat(law.decidingDate()).isEqualTo(DecidingDate.NOT_CHOSEN);
        assertThat(law.current().id()).isEqualTo(LegalRegime.Id.FVL_1967);
        assertThat(law.current().counting().basis()).isEqualTo(Counting.Basis.ANALOGY);
        assertThat(law.current().rule(Term.APPEAL).length()).isEqualTo(new TermLength.Weeks(3));
        assertThat(law.current().rule(Term.APPEAL).citations())
                .containsExactly(new Citation(LegalSource.FVL_1967, "§ 29"));
        assertThat(law.current().rule(Term.EXPENSE_CLAIM).length()).isEqualTo(new TermLength.Weeks(3));
        assertThat(law.current().rule(Term.SUPPLEMENT).length()).isEqualTo(new TermLength.Weeks(2));
        assertThat(law.current().rule(Term.CORRECTION).length()).isEqualTo(new TermLength.NotSet());
        assertThat(law.current().rule(Term.OUTER_LIMIT).length()).isEqualTo(new TermLength.Years(1));
        assertThat(law.current().rule(Term.RESEND).length()).isEqualTo(new TermLength.None());
        assertThat(law.coming().rule(Term.RESEND).length()).isEqualTo(new TermLength.Weeks(1));
        assertThat(law.current().appealSignature().isAsked()).isTrue();
        assertThat(law.coming().appealSignature().isAsked()).isFalse();
        assertThat(law.dublin().hours()).isEqualTo(48);
        assertThat(law.coming().id()).isEqualTo(LegalRegime.Id.FVL_2025);
        assertThat(law.coming().commencement()).isEqualTo(new Commencement.NotSet());
    }

    @Test
    void aCommencementDayAndAChoiceAreRead() throws IOException {
        var edited = shipped()
                .replace("commencement: NOT_SET", "commencement: 2030-01-01")
                .replace("deciding-date: NOT_CHOSEN", "deciding-date: DECISION_MADE");

        var law = LegalRegimesYaml.read(written(edited));

        assertThat(law.coming().commencement()).isEqualTo(new Commencement.From(LocalDate.of(2030, 1, 1)));
        assertThat(law.decidingDate()).isEqualTo(DecidingDate.DECISION_MADE);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "length: 3 weeks | lenght: 3 weeks | unknown key \"lenght\"; the nearest known one is \"length\"",
                "deciding-date: | decidingdate: | unknown key \"decidingdate\"; the nearest known one is \"deciding-date\"",
                "length: 3 weeks | length: three weeks | current.terms.APPEAL.length: a length is written as",
                "length: 3 weeks | length: 0 weeks | a length is written as",
                "length: 3 weeks, | '' | current.terms.APPEAL.length is missing",
                "length: 1 year | length: | terms.OUTER_LIMIT.length is missing",
                "sources: [\"FVL_1967 § 29\"] | sources: [\"FVL § 29\"] | current.terms.APPEAL.sources: a source is written as",
                "sources: [\"FVL_1967 § 29\"] | sources: [] | current.terms.APPEAL.sources: at least one source is needed",
                "sources: [\"FVL_1967 § 29\"] | sources: [~] | sources",
                "commencement: NOT_SET | commencement: soon | coming.commencement: a commencement is",
                "commencement: NOT_SET | commencement: 2030-01-01 | deciding-date must be chosen",
                "commencement: ALREADY_IN_FORCE | commencement: NOT_SET | must be the act that is already in force",
                "basis: ANALOGY | basis: HABIT | ANALOGY",
                "OUTER_LIMIT: { length: 1 year, sources: [\"FVL_2025 § 65\"] } | '' | no rule for [OUTER_LIMIT]",
                "EXPENSE_CLAIM: | APPEAL: | Duplicate",
                "deciding-date: NOT_CHOSEN | deciding-date: ~ | deciding-date is missing",
                "deciding-date: NOT_CHOSEN | deciding-date: 1 | deciding-date",
                "asked: true, | '' | current.appeal-signature.asked is missing",
                "asked: true | asked: perhaps | asked",
                "hours: 48 | hours: 0 | a term of hours is at least one long",
                "hours: 48 | hours: | dublin.hours is missing",
                "dublin: | dublins: | unknown key \"dublins\"; the nearest known one is \"dublin\"",
                "ELECTRONIC_NOTICE: | BY_NOTICE: | ELECTRONIC_NOTICE",
                "OUGHT_TO_HAVE_KNOWN: [\"FVL_1967 § 29\"] | '' | FVL_1967 cites nothing for terms that started by OUGHT_TO_HAVE_KNOWN",
                "current: | current: [ | legal-regimes.yaml"
            })
    void aMistakeIsToldWithItsPlace(String from, String to, String message) throws IOException {
        assertThat(shipped()).contains(from);
        var file = written(shipped().replaceFirst(Pattern.quote(from), to));

        assertThatThrownBy(() -> LegalRegimesYaml.read(file))
                .isInstanceOf(LegalRegimesUnreadable.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message)
                .extracting(
                        problem -> String.valueOf(problem.getMessage()).lines().count())
                .isEqualTo(1L);
    }

    @Test
    void aMissingFileIsNamed() {
        var missing = folder.resolve("nowhere.yaml");

        assertThatThrownBy(() -> LegalRegimesYaml.read(missing)).hasMessage(missing + " cannot be read");
    }

    private static String shipped() throws IOException {
        return Files.readString(SHIPPED);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("legal-regimes.yaml"), text);
    }
}
