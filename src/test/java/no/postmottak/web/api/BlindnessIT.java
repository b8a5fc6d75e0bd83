package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.admission.Dossier;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Decision;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.filing.Appealed;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Readability;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsideReason;
import no.postmottak.routing.RoutedTo;
import no.postmottak.submission.Reference;
import no.postmottak.submission.State;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Promise six: to somebody who is not on the case it looks the same whether there is one or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindnessIT {

    private Edge edge;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        edge.accept("person", People.PERSON);
        edge.accept("stranger", People.person("stranger"));
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void anAnonymousSenderSeesTheSameWithAndWithoutACase() {
        var known = number();
        var file = caseOf(known, "somebody");
        var toACase = send(known);
        var toNoCase = send(number());

        goesTheWholeWay(toACase, file);
        isSetAside(toNoCase);

        var withCase = statusBy(
                toACase, "Receipt-Code", Edge.json(toACase).path("receiptCode").asText());
        var without = statusBy(
                toNoCase,
                "Receipt-Code",
                Edge.json(toNoCase).path("receiptCode").asText());
        assertThat(withCase.statusCode()).isEqualTo(200);
        assertThat(neutral(withCase)).isEqualTo(neutral(without));
        assertThat(withCase.body()).contains("WEIGHED").doesNotContain("FILED", "DELIVERED", "routedTo", "filedOn");
        assertThat(neutral(toACase)).hasSameSizeAs(neutral(toNoCase));
    }

    @Test
    void anEarlierAppealAndAnotherKindAreToldOnTheCaseAlone() {
        var known = number();
        var file = caseOf(known, "person");
        var first = send(known);
        var second = send(known);
        var own = send(known, "Authorization", "Bearer person");
        var toNoCase = send(number());
        List.of(first, second, own).forEach(each -> goesTheWholeWay(each, file));
        isSetAside(toNoCase);

        List.of(second, own).forEach(each -> isJoinedAndTreatedAsAnotherKind(each, first, file));

        var withCase = statusBy(
                second, "Receipt-Code", Edge.json(second).path("receiptCode").asText());
        var without = statusBy(
                toNoCase,
                "Receipt-Code",
                Edge.json(toNoCase).path("receiptCode").asText());
        assertThat(neutral(withCase)).isEqualTo(neutral(without));
        var onCase = Edge.json(statusBy(own, "Authorization", "Bearer person"));
        assertThat(onCase.path("supplements").asText())
                .isEqualTo(reference(first).code());
        assertThat(onCase.path("treatedAs").asText()).isEqualTo("REVERSAL_REQUEST");
        assertThat(onCase.path("kind").asText()).isEqualTo("APPEAL");
    }

    private void isJoinedAndTreatedAsAnotherKind(
            HttpResponse<String> later, HttpResponse<String> first, CaseFile file) {
        var supplemented = edge.tables.submissions.byReference(reference(first)).orElseThrow();
        var submission = edge.tables.submissions.byReference(reference(later)).orElseThrow();
        edge.tables.appeals.enter(new Appealed(
                submission.id(),
                file.id(),
                "UDI|2026-01-05|",
                Optional.of(supplemented.id()),
                Appealed.GATEWAY,
                Instant.now(Clock.systemUTC())));
        edge.tables.submissions.treatAs(submission.id(), SubmissionKind.REVERSAL_REQUEST);
    }

    @Test
    void theSenderWhoIsOnTheCaseSeesWhereItWent() {
        var known = number();
        var file = caseOf(known, "person");
        var sent = send(known, "Authorization", "Bearer person");

        goesTheWholeWay(sent, file);

        var status = statusBy(sent, "Authorization", "Bearer person");
        assertThat(Edge.json(status).path("state").asText()).isEqualTo("DELIVERED");
        assertThat(Edge.json(status).at("/routedTo/authority").asText()).isEqualTo("UDI");
        assertThat(Edge.json(status).path("filedOn")).hasSize(1);
    }

    @Test
    void theSenderWhoIsNotOnTheCaseSeesWhatAnybodyWould() {
        var known = number();
        var file = caseOf(known, "somebody");
        var sent = send(known, "Authorization", "Bearer person");

        goesTheWholeWay(sent, file);

        var status = statusBy(sent, "Authorization", "Bearer person");
        assertThat(Edge.json(status).path("state").asText()).isEqualTo("WEIGHED");
        assertThat(status.body()).doesNotContain("routedTo", "filedOn", "DELIVERED");
    }

    @Test
    void aWrongCodeAndAnUnknownReferenceGetTheSameAnswer() {
        var sent = send(number());
        var code = "0".repeat(26);

        var wrongCode = statusBy(sent, "Receipt-Code", code);
        var noSuch = edge.get("/api/v1/submissions/AAAA-2222", "Receipt-Code", code);
        var stranger = statusBy(sent, "Authorization", "Bearer stranger");
        var nobody = edge.get("/api/v1/submissions/" + reference(sent));

        assertThat(List.of(wrongCode, stranger, nobody)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(neutral(answer)).isEqualTo(neutral(noSuch));
        });
    }

    private HttpResponse<String> send(DufNumber number, String... headers) {
        return edge.post(
                Multipart.sending("{\"kind\": \"APPEAL\", \"dufNumbers\": [\"" + number.digits() + "\"]}")
                        .document("klage.pdf", "the letter"),
                headers);
    }

    private void goesTheWholeWay(HttpResponse<String> sent, CaseFile file) {
        var submission = isReadAndWeighed(sent, Optional.of(file));
        edge.tables.filings.file(submission.id(), file.id(), Instant.now(Clock.systemUTC()));
        edge.tables.routings.record(submission.id(), new RoutedTo(Authority.UDI, "rest", "UDI takes the rest"));
        List.of(Event.FILED, Event.ROUTED, Event.DELIVERED).forEach(event -> happens(submission, event));
        edge.tables.submissions.moveTo(submission.id(), State.DELIVERED);
    }

    private void isSetAside(HttpResponse<String> sent) {
        var submission = isReadAndWeighed(sent, Optional.empty());
        edge.tables.setAsides.add(new SetAside(
                UUID.randomUUID(),
                submission.id(),
                SetAside.Cause.of(Step.FILE, SetAsideReason.CASE_UNKNOWN, List.of(), List.of()),
                Instant.now(Clock.systemUTC()),
                Optional.empty()));
        happens(submission, Event.SET_ASIDE);
        happens(submission, Event.WEIGHED);
        edge.tables.submissions.moveTo(submission.id(), State.SET_ASIDE);
    }

    private Submission isReadAndWeighed(HttpResponse<String> sent, Optional<CaseFile> file) {
        var submission = edge.tables.submissions.byReference(reference(sent)).orElseThrow();
        var facts = new Facts(submission.documents().stream()
                .map(document -> DocumentFacts.unread(document.id().value(), Readability.BROKEN, "application/pdf"))
                .toList());
        edge.tables.facts.record(submission.id(), facts);
        edge.tables.assessments.record(Rooms.ADMISSION.assess(new Dossier(submission, facts, file)));
        happens(submission, Event.READ);
        happens(submission, Event.WEIGHED);
        return submission;
    }

    private void happens(Submission submission, Event event) {
        edge.tables.journal.append(
                new Entry(submission.id().value(), event, "SYSTEM", Instant.now(Clock.systemUTC()), Map.of()));
    }

    private CaseFile caseOf(DufNumber number, String person) {
        var applicant = new Party(
                "Test", Optional.empty(), Optional.of(number), Optional.of(new PersonId(person)), Optional.empty());
        var decision = new Decision(
                Authority.UDI,
                LocalDate.parse("2026-01-05"),
                Optional.of(LocalDate.parse("2026-01-08")),
                Decision.Outcome.REFUSED,
                Optional.empty());
        return edge.tables.caseFiles.enter(new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                "2026/1",
                List.of(number),
                new CaseFile.People(List.of(applicant), List.of()),
                List.of(decision),
                Authority.UDI,
                false));
    }

    private HttpResponse<String> statusBy(HttpResponse<String> sent, String... headers) {
        return edge.get("/api/v1/submissions/" + reference(sent), headers);
    }

    private static Reference reference(HttpResponse<String> sent) {
        return new Reference(Edge.json(sent).path("reference").asText());
    }

    private static DufNumber number() {
        return new DufNumber("1900%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
    }

    /** An answer without what is drawn anew each time: references, codes, receipts, instants and ids. */
    private static String neutral(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}", "reference")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "instant")
                .replaceAll("\"requestId\":\"[^\"]+\"", "")
                .replaceAll("\"receipt\":\"[^\"]+\"", "")
                .replaceAll("\"receiptCode\":\"[^\"]+\"", "");
    }
}
