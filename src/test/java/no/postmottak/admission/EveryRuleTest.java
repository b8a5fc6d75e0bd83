package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.casefile.AppealWay;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.Representative;
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
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Residence;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
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
    private static final int INPUTS = 6;

    /** One line of the table. */
    record Line(List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        @Override
        public String toString() {
            return String.join(", ", cells.subList(0, INPUTS)) + ": " + cells.getLast();
        }
    }

    static List<Line> table() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "rules", "cases.psv")).stream()
                .skip(1)
                .map(line -> new Line(List.of(line.split(" \\| ", -1))))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void comesToWhatTheSourcesSay(Line line) {
        var file = file(line);
        var submission = submission(line);

        var routed = TABLE.route(QUESTIONS.of(submission, file)).orElseThrow();
        var assessment = ADMISSION.assess(Dossiers.of(submission, Optional.of(file)));
        var findings = assessment.withTheCase().findings();

        assertThat(routed.authority().code()).isEqualTo(line.cell(6));
        assertThat(TABLE.toConfirm(routed).map(Enum::name).orElse("-")).isEqualTo(line.cell(7));
        assertThat(told(findings, RequirementName.DEADLINE)).isEqualTo(line.cell(8));
        assertThat(told(findings, RequirementName.SENDER_MAY_ACT)).isEqualTo(line.cell(9));
        assertThat(told(findings, RequirementName.APPEAL_EXISTS)).isEqualTo(line.cell(10));
        assertThat(letters(assessment, submission)).as(line.cell(12)).isEqualTo(line.cell(11));
    }

    /** Every pair of values of every two inputs that can go together stands in some line. */
    @Test
    void theTableHoldsNearlyEveryPairOfInputs(TestReporter report) throws IOException {
        var lines = table();
        var possible = 0;
        var there = 0;
        for (var one = 0; one < INPUTS; one++) {
            for (var other = one + 1; other < INPUTS; other++) {
                possible += values(lines, one) * values(lines, other);
                there += pairs(lines, one, other);
            }
        }
        // a case without a decision has no decider, so these pairs cannot be
        var impossible = 4 + 3;

        report.publishEntry(
                "pairwise coverage", lines.size() + " cases, " + there + " of " + (possible - impossible) + " pairs");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
        assertThat(there * 100 / (possible - impossible))
                .as("percent of %s pairs, %s are there", possible - impossible, there)
                .isGreaterThanOrEqualTo(95);
    }

    private static int values(List<Line> lines, int column) {
        return new HashSet<>(lines.stream().map(line -> line.cell(column)).toList()).size();
    }

    private static int pairs(List<Line> lines, int one, int other) {
        return new HashSet<>(lines.stream()
                        .map(line -> List.of(line.cell(one), line.cell(other)))
                        .toList())
                .size();
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

    private static String told(List<Finding> findings, RequirementName name) {
        return findings.stream()
                .filter(finding -> finding.requirement() == name)
                .map(finding -> finding.outcome() + " " + finding.evidence().code())
                .findFirst()
                .orElse("-");
    }

    /** Notice came on Friday 30 October 2026, so the last day is Friday 20 November. */
    private static CaseFile file(Line line) {
        var file =
                CaseOf.numbers("190000000108").party("Amina Yusuf").actingFor(Representative.Kind.LAWYER, "Kari Lund");
        var isKnown = !line.cell(5).equals("day unknown");
        if (line.cell(2).equals("UNDECIDED")) {
            return file.with(Authority.UDI).file();
        }
        var decider = Authority.parse(line.cell(1)).orElseThrow();
        var appealBody = AppealWay.appealBodyOf(decider);
        file.decided(decider, "2026-10-26", Optional.of("2026-10-30").filter(day -> isKnown), Decision.Outcome.REFUSED);
        if (line.cell(2).equals("FINAL")) {
            file.decided(
                    appealBody,
                    "2026-11-10",
                    Optional.of("2026-11-12").filter(day -> isKnown),
                    Decision.Outcome.UPHELD_ON_APPEAL);
        }
        return file.with(line.cell(2).equals("DECIDED") ? decider : appealBody).file();
    }

    private static Submission submission(Line line) {
        var sent = Instant.parse(line.cell(5).equals("late") ? "2026-11-23T10:00:00Z" : "2026-11-20T10:00:00Z");
        var role = Role.valueOf(line.cell(4));
        var name = role == Role.LAWYER ? "Kari Lund" : "Amina Yusuf";
        return Submitted.appeal()
                .as(SubmissionKind.valueOf(line.cell(0)))
                .by(new Sender(role, name, Optional.empty(), Optional.empty(), "nb"))
                .livingIn(home(line.cell(3)))
                .arriving(new Arrival(WayIn.API, Optional.of(sent), sent.plusSeconds(1)))
                .bringing(1);
    }

    private static Residence home(String place) {
        return switch (place) {
            case "abroad" -> new Residence(Optional.empty(), Optional.empty(), Optional.of("Tyrkia"));
            case "untold" -> Residence.UNTOLD;
            default -> new Residence(Optional.of(place), Optional.empty(), Optional.empty());
        };
    }
}
