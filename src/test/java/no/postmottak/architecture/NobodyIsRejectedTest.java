package no.postmottak.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.postmottak.admission.Outcome;
import no.postmottak.correction.Correction;
import no.postmottak.delivery.Delivery;
import no.postmottak.review.Resolution;
import no.postmottak.review.ReviewDesk;
import no.postmottak.submission.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No path in code or data turns a person's submission down: whatever it lacks, it is kept, told of and passed on. */
final class NobodyIsRejectedTest {

    /** An authority's own decisions, as its record tells them, and a question about an earlier one. */
    private static final Set<String> WORDS_OF_AUTHORITIES = Set.of("DISMISSED", "NOT_REJECTED");

    /** What redirects output nobody reads, and what keeps a page out of frames; these are others' words. */
    private static final Set<String> WORDS_OF_JAVA = Set.of("DISCARD", "DENY");

    /** The question whether there was a rejection before, and the authority's own, by which Dublin hours begin. */
    private static final Set<String> THE_QUESTION = Set.of("avslag", "rejection", "rejected", "Avslaget", "avslaget");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.postmottak");

    /** What may be answered at the door: what cannot be read at all, what is too large, and what is broken. */
    private static final Set<String> AT_THE_DOOR = Set.of(
            "UNREADABLE_JSON",
            "UNKNOWN_KIND",
            "NOT_MULTIPART",
            "BROKEN_OFF",
            "DOCUMENT_TOO_LARGE",
            "SUBMISSION_TOO_LARGE",
            "TOO_MANY_DOCUMENTS",
            "TEXT_TOO_LONG",
            "TOO_MANY_VALUES",
            "IDEMPOTENCY_KEY_TOO_SHORT",
            "IDEMPOTENCY_KEY_REUSED",
            "DISK_FULL",
            "TOKEN_REFUSED",
            "FORM_EXPIRED",
            "NOT_FROM_HERE",
            "UNAVAILABLE",
            "UNEXPECTED");

    @Test
    void noStateOutcomeOrAnswerIsNamedARejection() {
        var known = new java.util.HashSet<>(WORDS_OF_AUTHORITIES);
        known.addAll(WORDS_OF_JAVA);

        assertThat(WaysOut.in(WaysOut.files("src/main/java", ".java"), WaysOut::names, known))
                .isEmpty();
        assertThat(WaysOut.in(
                        Stream.of("config", "routes", "schemas", "src/main/resources/db")
                                .flatMap(folder -> WaysOut.files(folder, ".yaml", ".xml", ".sql")),
                        WaysOut::names,
                        known))
                .isEmpty();
    }

    @Test
    void noTextTellsAnybodyThatTheyAreTurnedDown() {
        var texts = Stream.concat(
                WaysOut.files("src/main/resources/no/postmottak", ".properties"),
                WaysOut.files("config", ".yaml", ".properties"));

        assertThat(WaysOut.in(texts, text -> WaysOut.words(withoutComments(text)), THE_QUESTION))
                .isEmpty();
    }

    @Test
    void nothingTakesAwayWhatSomebodySent() {
        assertThat(WaysOut.in(
                        Stream.of("src/main/java", "src/main/resources/db")
                                .flatMap(folder -> WaysOut.files(folder, ".java", ".sql")),
                        WaysOut::statements,
                        Set.of()))
                .isEmpty();
    }

    @Test
    void noTypeMethodOrVariableIsNamedARejection() {
        // ends a process that reads, not a person's matter
        var known = new java.util.HashSet<>(Set.of("dismiss"));
        known.addAll(WORDS_OF_AUTHORITIES);
        known.addAll(THE_QUESTION);

        assertThat(WaysOut.in(WaysOut.files("src/main/java", ".java"), WaysOut::identifiers, known))
                .isEmpty();
    }

    /** What is found missing is told; it has no say in where a submission goes, or whether it does. */
    @Test
    void whatIsFoundNeverDecidesWhereASubmissionGoes() {
        assertThat(deciding("..routing..").evaluate(MAIN).hasViolation()).isFalse();
        assertThat(deciding("..filing..").evaluate(MAIN).hasViolation()).isFalse();
        // the envelope carries the findings, so there the same rule finds something
        assertThat(deciding("..delivery..").evaluate(MAIN).hasViolation()).isTrue();
    }

    @Test
    void noRouteEndsAMessageButTheOneThatTriesAgainLater() {
        assertThat(WaysOut.in(WaysOut.files("routes", ".xml"), WaysOut::ends, Set.of()))
                .containsExactly("routes/keep-what-fails.xml: <stop");
    }

    /** A sending that broke off before its receipt, pages made anew, a letter that was not posted: nothing acknowledged. */
    @Test
    void nothingAcknowledgedIsTakenOutOfTheVault() {
        assertThat(WaysOut.in(WaysOut.files("src/main/java", ".java"), WaysOut::takenOut, Set.of()))
                .extracting(found -> found.replaceAll(".*/(\\w+)\\.java.*", "$1"))
                .containsOnly("AnswerIntake", "LetterDoor", "Intake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "final class RejectionDesk {",
                "void dismissLate(Submission submission) {",
                "if (isInadmissible) {",
                "var avvist = true;",
                "declineIfUnsigned();"
            })
    void anIdentifierThatTurnsDownWouldBeFound(String source) {
        assertThat(WaysOut.identifiers(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<filter><simple>${body.isInTime}</simple>", "<stop/>", "<validate>", "<throwException "})
    void aStepThatEndsAMessageWouldBeFound(String step) {
        assertThat(WaysOut.ends(step)).isNotEmpty();
    }

    @Test
    void everyStateGoesOn() {
        assertThat(State.values())
                .extracting(Enum::name)
                .containsExactly("RECEIVED", "READ", "WEIGHED", "FILED", "ROUTED", "DELIVERED", "SET_ASIDE");
        assertThat(Outcome.values()).extracting(Enum::name).containsExactly("MET", "NOT_MET", "UNSURE");
        // whatever a person decides about what is set aside sends it on, and there is no other decision
        assertThat(Resolution.Action.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("FileOn", "TryAgain", "TreatAs", "SendTo");
        assertThat(ReviewDesk.Result.values())
                .extracting(Enum::name)
                .containsExactly("SENT_ON", "ALREADY_RESOLVED", "NOT_THERE");
        // returned goes to the mail room, forwarded to the next, replaced is there twice
        assertThat(Delivery.Status.values())
                .extracting(Enum::name)
                .containsExactly("OFFERED", "DELIVERED", "RETURNED", "FORWARDED", "REPLACED");
        // a correction that is closed, unanswered or late changes nothing about where the submission goes
        assertThat(Correction.State.values())
                .extracting(Enum::name)
                .containsExactly("ASKED", "ANSWERED", "CURED", "CLOSED");
    }

    @Test
    void theDoorRefusesNothingForWhatItSays() throws IOException {
        var contract =
                new YAMLMapper().readTree(Path.of("schemas", "openapi.yaml").toFile());

        var refusals = texts(contract.at("/paths/~1api~1v1~1submissions/post/x-problems"));

        assertThat(refusals).isNotEmpty().isSubsetOf(AT_THE_DOOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum Fate { KEPT, REJECTED }",
                "SetAsideReason.TOO_LATE",
                "case AUTO_DISMISSED ->",
                "LATE_AND_DENIED",
                "INADMISSIBLE",
                "state: TURNED_DOWN"
            })
    void aNameThatTurnsDownWouldBeFound(String source) {
        assertThat(WaysOut.names(source)).isNotEmpty().doesNotContainAnyElementsOf(WORDS_OF_AUTHORITIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klagen din er avvist.",
                "Vi avviser klagen.",
                "Klaga blir ikkje behandla.",
                "Your appeal was dismissed.",
                "It is too late to appeal.",
                "Kravet blir ikke behandlet."
            })
    void aTextThatTurnsDownWouldBeFound(String text) {
        assertThat(WaysOut.words(text)).isNotEmpty().doesNotContainAnyElementsOf(THE_QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from submission where id = ?",
                "DELETE  FROM\n outbox",
                "truncate table delivery",
                "delete from document where id = ?"
            })
    void aStatementThatTakesAwayWouldBeFound(String statement) {
        assertThat(WaysOut.statements(statement)).isNotEmpty();
    }

    @Test
    void theListsOfWhatIsKnownHoldNothingThatIsNotThere() {
        var names = WaysOut.files("src/main/java", ".java").toList();

        assertThat(WaysOut.in(names.stream(), WaysOut::names, Set.of()))
                .extracting(found -> found.substring(found.lastIndexOf(' ') + 1))
                .contains(Stream.concat(WORDS_OF_AUTHORITIES.stream(), WORDS_OF_JAVA.stream())
                        .toArray(String[]::new));
    }

    private static ArchRule deciding(String room) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..admission..", "..correction..");
    }

    private static String withoutComments(String text) {
        return String.join(
                "\n",
                Arrays.stream(text.split("\n"))
                        .filter(line -> !line.stripLeading().startsWith("#"))
                        .toList());
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
