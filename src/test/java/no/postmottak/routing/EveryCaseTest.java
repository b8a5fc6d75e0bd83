package no.postmottak.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.routing.adapter.CsvPoliceDistricts;
import no.postmottak.routing.adapter.MissionsYaml;
import no.postmottak.routing.adapter.RoutingYaml;
import no.postmottak.submission.Residence;
import no.postmottak.submission.Role;
import no.postmottak.submission.Sender;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

/** Random cases and what is sent about them: always exactly one receiver, whatever anybody is called. */
final class EveryCaseTest {

    private static final Path CONFIG = Path.of("config");
    private static final RoutingTable TABLE = RoutingYaml.read(CONFIG.resolve("routing.yaml"));
    private static final RoutingQuestions QUESTIONS = new RoutingQuestions(
            new CsvPoliceDistricts(CONFIG.resolve("police-districts")),
            MissionsYaml.read(CONFIG.resolve("missions.yaml")),
            new WorkingDays(new JollydayHolidays()));
    private static final List<Authority> BODIES = List.of(
            Authority.UDI,
            Authority.UNE,
            Authority.NPIS,
            Authority.police("oslo"),
            Authority.police("nordland"),
            Authority.mission("ankara"),
            Authority.mission("eg"));
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** What is sent, without the words that must not matter. */
    record Sent(SubmissionKind kind, Optional<String> stated, Residence residence) {

        Submission by(Sender sender, Map<String, String> details) {
            var submitted = Submitted.appeal()
                    .as(kind)
                    .by(sender)
                    .with(sender.name())
                    .numbered(sender.name())
                    .answering(sender.name())
                    .livingIn(residence)
                    .answering(details);
            stated.ifPresent(body -> submitted.about(
                    new StatedDecision(body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
            return submitted.bringing(1);
        }
    }

    @Property(tries = 100_000)
    void hasExactlyOneReceiverThatNoNameOrHeaderChanges(
            @ForAll("cases") CaseFile file,
            @ForAll("sendings") Sent sent,
            @ForAll("senders") Sender sender,
            @ForAll("headers") Map<String, String> headers) {
        var plain = sent.by(new Sender(Role.APPLICANT, "A", Optional.empty(), Optional.empty(), "nb"), Map.of());

        var routed = TABLE.route(QUESTIONS.of(plain, file));

        assertThat(routed).isPresent();
        assertThat(TABLE.route(QUESTIONS.of(sent.by(sender, headers), file))).isEqualTo(routed);
        assertThat(TABLE.dryRun(QUESTIONS.of(plain, file)).stream().filter(RoutingTable.RowExplained::fits))
                .isNotEmpty();
    }

    /** A table with a row less leaves somebody without a receiver, and the property above would see it. */
    @Test
    void aTableWithAHoleWouldBeFound() {
        var holed = new RoutingTable(TABLE.rows().subList(0, TABLE.rows().size() - 1));
        var submission = Submitted.appeal().as(SubmissionKind.OTHER).bringing(1);

        assertThat(holed.route(
                        QUESTIONS.of(submission, CaseOf.numbers("190000000108").file())))
                .isEmpty();
    }

    /** Routing that listened to a header would give the same letter two receivers, and the property above would see it. */
    @Test
    void aRouterThatListensToAHeaderWouldBeFound() {
        var file = CaseOf.numbers("190000000108").file();
        var sent = new Sent(SubmissionKind.REVERSAL_REQUEST, Optional.empty(), Residence.UNTOLD);
        var sender = new Sender(Role.APPLICANT, "A", Optional.empty(), Optional.empty(), "nb");

        var plain = credulous(sent.by(sender, Map.of()), file);
        var misled = credulous(sent.by(sender, Map.of("X-Route-To", "MISSION:ankara")), file);

        assertThat(misled).isPresent().isNotEqualTo(plain);
    }

    private static Optional<RoutedTo> credulous(Submission submission, CaseFile file) {
        var asked = QUESTIONS.of(submission, file);
        var told = Optional.ofNullable(submission.form().details().get("X-Route-To"))
                .flatMap(Authority::parse);
        return TABLE.route(new RoutingQuestion(
                asked.kind(), told.or(asked::decidedBy), asked.holder(), asked.stage(), asked.home(), asked.day()));
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        var decisions = Combinators.combine(
                        Arbitraries.of(BODIES),
                        Arbitraries.of(Decision.Outcome.class),
                        Arbitraries.integers().between(0, 700))
                .as((body, outcome, day) ->
                        new Decision(body, FIRST.plusDays(day), Optional.empty(), outcome, Optional.empty()))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(decisions, Arbitraries.of(BODIES)).as((made, holder) -> {
            var file = CaseOf.numbers("190000000108").with(holder);
            made.forEach(decision -> file.decided(
                    decision.madeBy(), decision.madeOn().toString(), Optional.empty(), decision.outcome()));
            return file.file();
        });
    }

    @Provide
    Arbitrary<Sent> sendings() {
        var stated = Arbitraries.of("UDI", "UNE", "POLICE:oslo", "MISSION:eg", "the embassy", "")
                .optional();
        var places =
                Arbitraries.of("Oslo", "0301", "5003", "9170", "Nowhere", "").optional();
        var countries = Arbitraries.of("Norge", "Tyrkia", "").optional();
        var residences = Combinators.combine(places, places, countries).as(Residence::new);
        return Combinators.combine(Arbitraries.of(SubmissionKind.class), stated, residences)
                .as(Sent::new);
    }

    @Provide
    Arbitrary<Sender> senders() {
        var names = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of("UNE", "POLICE:oslo", "to: UNE", "'; drop table routing; --", "${authority}"));
        var languages = Arbitraries.of("nb", "nn", "en", "se", "xx");
        return Combinators.combine(Arbitraries.of(Role.class), names, names.optional(), languages)
                .as((role, name, email, language) -> new Sender(role, name, email, Optional.empty(), language));
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        var names = Arbitraries.of("authority", "holder", "CamelJmsDestinationName", "X-Route-To", "to", "rule");
        return Arbitraries.maps(names, Arbitraries.of("UNE", "NPIS", "POLICE:oslo", "MISSION:ankara", ""))
                .ofMaxSize(3);
    }
}
