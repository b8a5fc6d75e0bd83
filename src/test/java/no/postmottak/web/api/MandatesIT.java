package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Dossier;
import no.postmottak.admission.Finding;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;
import no.postmottak.delivery.Delivery;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.reading.Facts;
import no.postmottak.submission.SubmissionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who may act, by a person's confirmation and by nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MandatesIT {

    private static final String[] UDI = {"Authorization", "Bearer udi"};
    private static final String[] UNE = {"Authorization", "Bearer une"};

    private Edge edge;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        edge.accept("udi", People.UDI_SYSTEM);
        edge.accept("une", People.UNE_SYSTEM);
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void whatAPersonConfirmedStandsOnTheCaseAndIsWeighedAtOnce() throws IOException {
        var delivery = onCase();
        var before = senderMayAct(delivery.submission());

        var entered = edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UDI);

        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        assertThat(before).isEqualTo("UNSURE POWER_OF_ATTORNEY_NEEDED");
        assertThat(senderMayAct(delivery.submission())).isEqualTo("MET CONFIRMED_BY_A_PERSON");
        assertThat(events(delivery)).contains(Event.MANDATE_CONFIRMED);
        assertThat(Edge.json(edge.get(path(delivery) + "/mandates", UDI))
                        .path(0)
                        .path("holder")
                        .asText())
                .isEqualTo("Sara Demir");
    }

    @Test
    void oneThatIsTakenBackCountsNoMoreAndEndsOnce() throws IOException {
        var delivery = onCase();
        edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UDI);
        var id = edge.tables.mandates.on(file(delivery).id()).getFirst().id();
        var end = path(delivery) + "/mandates/" + id + "/end";

        var ended = edge.json("POST", end, "{\"why\": \"WITHDRAWN\"}", UDI);
        var again = edge.json("POST", end, "{\"why\": \"WITHDRAWN\"}", UDI);

        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(Edge.json(again).path("code").asText()).isEqualTo("ALREADY_DONE");
        assertThat(senderMayAct(delivery.submission())).isEqualTo("UNSURE POWER_OF_ATTORNEY_NEEDED");
        assertThat(events(delivery)).contains(Event.MANDATE_ENDED);
    }

    @Test
    void nobodyElseEntersConfirmsOrEndsAnything() throws IOException {
        var delivery = onCase();
        var other = onCase();
        edge.json("POST", path(other) + "/mandates", mandate("Sara Demir"), UDI);
        var ofOther = edge.tables.mandates.on(file(other).id()).getFirst().id();

        var entered = edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UNE);
        var confirmed = edge.json("POST", path(delivery) + "/sender", "{\"role\": \"LAWYER\"}", UNE);
        var seen = edge.get(path(delivery) + "/mandates", UNE);
        var ended = edge.json("POST", path(delivery) + "/mandates/" + ofOther + "/end", "{\"why\": \"MISTAKE\"}", UDI);

        assertThat(List.of(entered.statusCode(), confirmed.statusCode(), seen.statusCode()))
                .containsOnly(404);
        assertThat(ended.statusCode()).as("a mandate of another case").isEqualTo(409);
        assertThat(edge.tables.mandates.on(file(delivery).id())).isEmpty();
        assertThat(edge.tables.mandates.byId(ofOther).orElseThrow().ended()).isEmpty();
    }

    @Test
    void aPersonsWordAboutTheSenderCountsForThisSubmissionAlone() throws IOException {
        var delivery = onCase();

        var confirmed = edge.json("POST", path(delivery) + "/sender", "{\"role\": \"REPRESENTATIVE\"}", UDI);

        assertThat(confirmed.statusCode()).isEqualTo(204);
        assertThat(senderMayAct(delivery.submission())).isEqualTo("MET CONFIRMED_BY_A_PERSON");
        assertThat(edge.tables.mandates.on(file(delivery).id())).isEmpty();
    }

    @Test
    void aTypedNameGivesNobodyAWayIn() throws IOException {
        var delivery = onCase();

        edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UDI);

        assertThat(edge.tables.mandates.on(file(delivery).id())).singleElement().satisfies(mandate -> {
            assertThat(mandate.holder().person()).as("nobody was logged in").isEmpty();
            assertThat(mandate.confirmed().by()).isEqualTo("UDI");
            assertThat(mandate.confirmed().submission())
                    .contains(delivery.submission().value());
        });
    }

    @Test
    void whatTheHolderSendsElsewhereWithoutALoginStaysAClaim() throws IOException {
        var delivery = onCase();

        edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir").replace("true", "false"), UDI);

        assertThat(senderMayAct(delivery.submission())).isEqualTo("UNSURE NAME_ON_RECORD");
    }

    @Test
    void aHolderWhoNeverLoggedInIsReachedWhenAPersonHasWrittenDownWhoItIs() throws IOException {
        var delivery = onCase();
        edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UDI);
        var id = edge.tables.mandates.on(file(delivery).id()).getFirst().id();
        var holder = path(delivery) + "/mandates/" + id + "/holder";
        var identity = "{\"personId\": \"05011399292\", \"mobile\": \"+4790000777\", \"language\": \"nn\"}";

        var byAnother = edge.json("POST", holder, identity, UNE);
        var nothing = edge.json("POST", holder, "{\"personId\": \" \"}", UDI);
        var before = edge.tables.mandates.heldBy(new PersonId("05011399292"));
        var written = edge.json("POST", holder, identity, UDI);

        assertThat(byAnother.statusCode()).isEqualTo(404);
        assertThat(Edge.json(nothing).path("field").asText()).isEqualTo("personId");
        assertThat(before).isEmpty();
        assertThat(written.statusCode()).as(written.body()).isEqualTo(204);
        assertThat(edge.tables.mandates.heldBy(new PersonId("05011399292")))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.holder().contact().orElseThrow())
                        .extracting(VerifiedContact::mobile, VerifiedContact::language)
                        .containsExactly(Optional.of("+4790000777"), "nn"));
        assertThat(events(delivery)).contains(Event.MANDATE_HOLDER_IDENTIFIED);
        assertThat(edge.tables.journal.of(file(delivery).id().value()).toString())
                .doesNotContain("05011399292");
    }

    @Test
    void aSenderConfirmedByAPersonStaysConfirmedWhenAMandateEnds() throws IOException {
        var delivery = onCase();
        edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UDI);
        var id = edge.tables.mandates.on(file(delivery).id()).getFirst().id();
        edge.json("POST", path(delivery) + "/sender", "{\"role\": \"REPRESENTATIVE\"}", UDI);

        edge.json("POST", path(delivery) + "/mandates/" + id + "/end", "{\"why\": \"MISTAKE\"}", UDI);

        assertThat(senderMayAct(delivery.submission())).isEqualTo("MET CONFIRMED_BY_A_PERSON");
    }

    @Test
    void withoutACaseThereIsNothingToActIn() throws IOException {
        var delivery = Sent.offered(edge, "no case");

        var refused = edge.json("POST", path(delivery) + "/mandates", mandate("Sara Demir"), UDI);

        assertThat(Edge.json(refused).path("code").asText()).isEqualTo("CASE_UNKNOWN");
    }

    @Test
    void aMandateThatEndsBeforeItBeginsIsRefused() throws IOException {
        var body = mandate("Sara Demir").replace("2026-11-01\"", "2026-11-01\", \"until\": \"2026-10-01\"");

        var refused = edge.json("POST", path(onCase()) + "/mandates", body, UDI);

        assertThat(Edge.json(refused).path("field").asText()).isEqualTo("until");
    }

    private Delivery onCase() throws IOException {
        var sent = "{\"kind\": \"APPEAL\", \"sender\": {\"role\": \"FAMILY_OR_OTHER\", \"name\": \"Sara Demir\"}}";
        var delivery =
                Sent.offered(edge, Sent.letter(edge, Multipart.sending(sent).document("klage.pdf", "one")), "envelope");
        var file = edge.tables.caseFiles.enter(CaseOf.numbers(Cases.number().digits())
                .party("Leyla Demir")
                .refused(Authority.UDI, "2026-11-03", "2026-11-05")
                .file());
        edge.tables.filings.file(delivery.submission(), file.id(), Instant.now());
        var submission = edge.tables.submissions.byId(delivery.submission()).orElseThrow();
        var facts = new Facts(List.of());
        edge.tables.facts.record(submission.id(), facts);
        edge.tables.assessments.record(Rooms.ADMISSION.assess(new Dossier(submission, facts, Optional.of(file))));
        return delivery;
    }

    private CaseFile file(Delivery delivery) {
        var filing = edge.tables.filings.of(delivery.submission()).getFirst();
        return edge.tables.caseFiles.byId(filing.caseFile()).orElseThrow();
    }

    private List<Event> events(Delivery delivery) {
        return edge.tables.journal.of(file(delivery).id().value()).stream()
                .map(Entry::event)
                .toList();
    }

    private String senderMayAct(SubmissionId id) {
        return edge.tables.assessments.of(id).orElseThrow().withTheCase().findings().stream()
                .filter(finding -> finding.requirement() == RequirementName.SENDER_MAY_ACT)
                .map(MandatesIT::told)
                .findFirst()
                .orElseThrow();
    }

    private static String told(Finding finding) {
        return finding.outcome() + " " + finding.evidence();
    }

    private static String path(Delivery delivery) {
        return "/api/v1/inbox/" + delivery.id();
    }

    private static String mandate(String holder) {
        return "{\"kind\": \"" + Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY + "\", \"holder\": \"" + holder
                + "\", \"holderIsSender\": true, \"grantor\": \"Leyla Demir\", \"from\": \"2026-11-01\"}";
    }
}
