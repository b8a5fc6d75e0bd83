package no.postmottak.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.adapter.RoutingYaml;
import no.postmottak.submission.SubmissionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Asks the table that is shipped, and says for each question why this receiver is the right one. */
final class RoutingTableTest {

    private static final RoutingTable TABLE = RoutingYaml.read(Path.of("config", "routing.yaml"));

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            APPEAL                          | UDI            | UDI         | -    | UDI            | UDI decided and considers the appeal first
            APPEAL                          | UDI            | UNE         | -    | UNE            | UDI has sent the case on already
            APPEAL                          | POLICE:oslo    | POLICE:oslo | -    | POLICE:oslo    | the police decided
            APPEAL                          | POLICE:oslo    | UDI         | -    | UDI            | the police have sent the case on
            APPEAL                          | NPIS           | NPIS        | -    | NPIS           | the immigration police decided
            APPEAL                          | MISSION:ankara | MISSION:ankara | - | MISSION:ankara | an embassy decided
            APPEAL                          | MISSION:ankara | UDI         | -    | UDI            | the embassy has sent the case on
            APPEAL                          | UNE            | UNE         | -    | UNE            | UNE decided last
            APPEAL                          | -              | UDI         | -    | UDI            | nobody knows who decided, UDI has the case
            APPEAL                          | -              | POLICE:oslo | -    | POLICE:oslo    | nobody knows who decided, the police have the case
            SUPPORTING_DOCUMENTS            | UDI            | UNE         | -    | UNE            | what comes after goes where the case is
            SUPPORTING_DOCUMENTS            | UNE            | UDI         | -    | UDI            | what comes after goes where the case is
            SUPPORTING_DOCUMENTS            | -              | UDI         | -    | UDI            | no decision yet
            EXPENSE_CLAIM                   | UDI            | UNE         | -    | UDI            | who changed the decision decides the claim
            EXPENSE_CLAIM                   | UNE            | UDI         | -    | UNE            | who changed the decision decides the claim
            DEFERRED_IMPLEMENTATION_REQUEST | UDI            | UNE         | -    | UNE            | UNE has the case
            DEFERRED_IMPLEMENTATION_REQUEST | UDI            | UDI         | -    | UDI            | it goes with the appeal
            WITHDRAWAL                      | UDI            | UDI         | oslo | NPIS           | signed withdrawals go to the immigration police
            WORK_PERMIT_APPLICATION         | -              | UDI         | oslo | POLICE:oslo    | the police where the applicant lives
            WORK_PERMIT_APPLICATION         | -              | UDI         | -    | UDI            | nobody knows where the applicant lives
            REVERSAL_REQUEST                | UNE            | UNE         | -    | UNE            | UNE alone can reverse what it decided
            REVERSAL_REQUEST                | UDI            | UNE         | -    | UDI            | who decided last can reverse it
            REVERSAL_REQUEST                | -              | UDI         | -    | UDI            | no decision is known
            ACCESS_REQUEST                  | UDI            | UNE         | oslo | UNE            | no rule of its own
            OTHER                           | -              | UDI         | -    | UDI            | no rule of its own
            """)
    void eachQuestionHasItsReceiver(
            SubmissionKind kind, String decidedBy, String holder, String district, String receiver, String why) {
        var routed = TABLE.route(question(kind, decidedBy, holder, district)).orElseThrow();

        assertThat(routed.authority().code()).isEqualTo(receiver);
        assertThat(routed.reason()).isNotBlank();
    }

    @Test
    void withoutCaseAndResidenceThereIsNoReceiver() {
        assertThat(TABLE.route(question(SubmissionKind.OTHER, null, null, null)))
                .isEmpty();
    }

    @Test
    void aDryRunSaysWhyEachRowDoesNotFit() {
        var rows = TABLE.dryRun(question(SubmissionKind.WORK_PERMIT_APPLICATION, "UDI", "UDI", null));

        assertThat(rows).hasSameSizeAs(TABLE.rows());
        assertThat(row(rows, "appeal-of-udi-decision-with-une").mismatches())
                .containsExactly("kind is WORK_PERMIT_APPLICATION", "stage is DECIDED");
        assertThat(row(rows, "work-permit-for-asylum-seeker").mismatches())
                .containsExactly("home is UNKNOWN", "its receiver POLICE_OF_RESIDENCE is not known");
        assertThat(row(rows, "everything-else-to-the-holder").fits()).isTrue();
    }

    @Test
    void aRowThatStandsThereTwiceIsRefused() {
        var row = new RoutingRow(
                "twin",
                When.kindAndHolder(Set.of(), Set.of()),
                RoutingRow.Receiver.UDI,
                RoutingRow.Handling.ORDINARY,
                "because");

        assertThatThrownBy(() -> new RoutingTable(List.of(row, row))).hasMessage("routing row twin stands there twice");
    }

    @ParameterizedTest(name = "{0} decided by {1}, {2}, home {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            APPEAL                          | UNE           | FINAL     | UNKNOWN  | NO_FURTHER_APPEAL
            APPEAL                          | UDI           | FINAL     | UNKNOWN  | NO_FURTHER_APPEAL
            APPEAL                          | UNE           | DECIDED   | UNKNOWN  | NO_FURTHER_APPEAL
            APPEAL                          | UDI           | DECIDED   | UNKNOWN  | -
            APPEAL                          | UDI           | FORWARDED | UNKNOWN  | -
            WITHDRAWAL                      | UDI           | DECIDED   | UNKNOWN  | WITHDRAWAL_NEEDS_A_PERSON
            WITHDRAWAL                      | -             | UNDECIDED | DISTRICT | WITHDRAWAL_NEEDS_A_PERSON
            WORK_PERMIT_APPLICATION         | -             | UNDECIDED | DISTRICT | -
            WORK_PERMIT_APPLICATION         | -             | UNDECIDED | SVALBARD | NO_POLICE_DISTRICT
            DEPARTURE_NOTICE                | UDI           | DECIDED   | ABROAD   | NO_POLICE_DISTRICT
            DEPARTURE_NOTICE                | UDI           | DECIDED   | DISTRICT | -
            REVERSAL_REQUEST                | UNE           | FINAL     | UNKNOWN  | -
            SUPPORTING_DOCUMENTS            | UNE           | FINAL     | UNKNOWN  | -
            """)
    void aPersonSeesFirstWhatNoSoftwareMayLetPass(
            SubmissionKind kind,
            @Nullable String decidedBy,
            Stage stage,
            Home.Where where,
            @Nullable Confirm expected) {
        var home = where == Home.Where.DISTRICT ? Home.in("oslo") : new Home(where, Optional.empty());
        var question = new RoutingQuestion(
                kind,
                Optional.ofNullable(decidedBy).flatMap(Authority::parse),
                Optional.of(Authority.UDI),
                stage,
                home,
                Day.WORKING_DAY);

        assertThat(TABLE.toConfirm(TABLE.route(question).orElseThrow())).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @EnumSource(SubmissionKind.class)
    void onlyARequestToStayIsUrgent(SubmissionKind kind) {
        for (var holder : new String[] {"UDI", "UNE", "POLICE:oslo"}) {
            var queue = TABLE.route(question(kind, "UDI", holder, "oslo"))
                    .orElseThrow()
                    .queue();

            assertThat(queue)
                    .isEqualTo(kind == SubmissionKind.DEFERRED_IMPLEMENTATION_REQUEST ? Queue.URGENT : Queue.ORDINARY);
        }
    }

    @Property(tries = 10_000)
    void theFirstRowThatFitsInADryRunIsTheOneThatIsUsed(@ForAll("questions") RoutingQuestion question) {
        var fitting = TABLE.dryRun(question).stream()
                .filter(RoutingTable.RowExplained::fits)
                .findFirst();

        var routed = TABLE.route(question);

        assertThat(routed.map(RoutedTo::rule)).isEqualTo(fitting.map(RoutingTable.RowExplained::rule));
        assertThat(TABLE.route(question)).isEqualTo(routed);
    }

    @Property(tries = 10_000)
    void whoeverHasTheCaseKnownAlwaysHasAReceiver(@ForAll("questions") RoutingQuestion question) {
        assertThat(TABLE.route(question).isPresent() || question.holder().isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<RoutingQuestion> questions() {
        var authorities = Arbitraries.of(
                Authority.UDI,
                Authority.UNE,
                Authority.NPIS,
                Authority.police("oslo"),
                Authority.police("nordland"),
                Authority.mission("ankara"));
        return Combinators.combine(
                        Arbitraries.of(SubmissionKind.class),
                        authorities.optional(),
                        authorities.optional(),
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(Home.in("oslo"), Home.in("vest"), Home.SVALBARD, Home.ABROAD, Home.UNKNOWN),
                        Arbitraries.of(Day.class))
                .as(RoutingQuestion::new);
    }

    private static RoutingTable.RowExplained row(List<RoutingTable.RowExplained> rows, String id) {
        return rows.stream().filter(row -> row.rule().equals(id)).findFirst().orElseThrow();
    }

    private static RoutingQuestion question(
            SubmissionKind kind, @Nullable String decidedBy, @Nullable String holder, @Nullable String district) {
        return RoutingQuestion.of(
                kind,
                Optional.ofNullable(decidedBy).flatMap(Authority::parse),
                Optional.ofNullable(holder).flatMap(Authority::parse),
                district == null ? Home.UNKNOWN : Home.in(district));
    }
}
