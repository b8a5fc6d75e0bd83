package no.postmottak.admission;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.LetterRules;
import no.postmottak.correction.adapter.CorrectionsYaml;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.routing.RoutingQuestions;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.adapter.CsvPoliceDistricts;
import no.postmottak.routing.adapter.MissionsYaml;
import no.postmottak.routing.adapter.RoutingYaml;
import no.postmottak.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of cases written from the acts and from UDI's and UNE's pages, each with what it must come to and why. */
final class EveryRuleTest {

    private static final Path CONFIG = Path.of("config");
    private static final RoutingTable TABLE = RoutingYaml.read(CONFIG.resolve("routing.yaml"));
    private static final RoutingQuestions QUESTIONS = new RoutingQuestions(
            new CsvPoliceDistricts(CONFIG.resolve("police-districts")),
            MissionsYaml.read(CONFIG.resolve("missions.yaml")),
            new WorkingDays(new JollydayHolidays()));
    private static final DeadlineRequirement DEADLINE = new DeadlineRequirement(Dossiers.DEADLINES);
    private static final Admission ADMISSION = new Admission(
            RequirementsYaml.read(CONFIG.resolve("requirements.yaml"), KnownRequirements.of(DEADLINE, Dossiers.JUDGE)),
            DEADLINE);
    private static final LetterRules LETTERS = CorrectionsYaml.read(CONFIG.resolve("corrections.yaml"));
    private static final Set<RequirementName> OWN_COLUMNS =
            EnumSet.of(RequirementName.DEADLINE, RequirementName.SENDER_MAY_ACT, RequirementName.APPEAL_EXISTS);

    private static final String NO_DECIDER =
            "without a decision there is nobody who decided, and nothing to come further";
    private static final String DECIDED = "where somebody decided it is no longer undecided";
    private static final String UNE_HEARS_APPEALS =
            "UNE hears appeals, so its decision is the last word from the first day";

    private static final Map<String, String> CANNOT_BE = new TreeMap<>(Map.ofEntries(
            entry("- with DECIDED", NO_DECIDER),
            entry("- with FORWARDED", NO_DECIDER),
            entry("- with FINAL", NO_DECIDER),
            entry("- with CHANGED", NO_DECIDER),
            entry("UDI with UNDECIDED", DECIDED),
            entry("UNE with UNDECIDED", DECIDED),
            entry("NPIS with UNDECIDED", DECIDED),
            entry("POLICE:oslo with UNDECIDED", DECIDED),
            entry("MISSION:ankara with UNDECIDED", DECIDED),
            entry("UNE with DECIDED", UNE_HEARS_APPEALS),
            entry("UNE with FORWARDED", UNE_HEARS_APPEALS)));

    static List<RuleLine> table() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "rules", "cases.psv")).stream()
                .skip(1)
                .map(RuleLine::new)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void comesToWhatTheSourcesSay(RuleLine line) {
        var file = line.file();
        var submission = line.submission();

        var routed = TABLE.route(QUESTIONS.of(submission, file)).orElseThrow();
        var assessment = ADMISSION.assess(Dossiers.of(submission, Optional.of(file)));
        var findings = assessment.withTheCase().findings();

        assertThat(routed.authority().code()).as(line.cell(15)).isEqualTo(line.cell(6));
        assertThat(TABLE.toConfirm(routed).map(Enum::name).orElse("-")).isEqualTo(line.cell(7));
        assertThat(told(findings, RequirementName.DEADLINE)).as(line.cell(13)).isEqualTo(line.cell(8));
        assertThat(told(findings, RequirementName.SENDER_MAY_ACT))
                .as(line.cell(13))
                .isEqualTo(line.cell(9));
        assertThat(told(findings, RequirementName.APPEAL_EXISTS)).isEqualTo(line.cell(10));
        assertThat(others(findings)).as(line.cell(13)).isEqualTo(line.cell(11));
        assertThat(letters(assessment, submission)).as(line.cell(14)).isEqualTo(line.cell(12));
    }

    /** Nothing is expected without a reason. */
    @Test
    void everyLineSaysWhy() throws IOException {
        assertThat(table())
                .allSatisfy(line -> assertThat(line.cells()).hasSize(16).noneMatch(String::isBlank));
    }

    /** Every pair of values of every two inputs that can go together stands in some line. */
    @Test
    void theTableHoldsEveryPairOfInputsThatCanBe(TestReporter report) throws IOException {
        var lines = table();
        var missing = Pairs.missing(lines.stream().map(line -> line.inputs()).toList());

        report.publishEntry(
                "pairwise coverage",
                lines.size() + " cases hold " + (missing.all() - missing.not().size()) + " of " + missing.all()
                        + " pairs; impossible are " + CANNOT_BE);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
        assertThat(missing.not()).containsExactlyInAnyOrderElementsOf(CANNOT_BE.keySet());
    }

    /** Without this line nobody would know that a pair which is missing is seen. */
    @Test
    void aPairThatIsMissingIsFound() {
        var missing = Pairs.missing(List.of(List.of("a", "1"), List.of("b", "2"), List.of("b", "1")));

        assertThat(missing.all()).isEqualTo(4);
        assertThat(missing.not()).containsExactly("a with 2");
    }

    /** What the sender is written, and what only people on the case are. */
    private static String letters(Assessment assessment, Submission submission) {
        var toSender = LETTERS.calledForBy(assessment.fromWhatWasSent(), submission);
        var onCase = LETTERS.calledForBy(assessment.withTheCase(), submission);
        var told = Arrays.stream(CorrectionLetter.values())
                .filter(letter -> toSender.contains(letter) || onCase.contains(letter))
                .map(letter -> letter + (toSender.contains(letter) ? "" : " (case)"))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "-" : told;
    }

    private static String others(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !OWN_COLUMNS.contains(finding.requirement()))
                .map(finding -> finding.requirement() + " " + finding.outcome() + " "
                        + finding.evidence().code())
                .collect(Collectors.joining(", "));
    }

    private static String told(List<Finding> findings, RequirementName name) {
        return findings.stream()
                .filter(finding -> finding.requirement() == name)
                .map(finding -> finding.outcome() + " " + finding.evidence().code())
                .findFirst()
                .orElse("-");
    }
}
