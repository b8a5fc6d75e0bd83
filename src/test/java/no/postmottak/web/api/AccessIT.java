package no.postmottak.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Takes;
import no.postmottak.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

    private static final Map<String, Visitor> VISITORS = Map.of(
            "udi-system", People.UDI_SYSTEM,
            "officer", People.OFFICER,
            "mail-room", People.MAIL_ROOM,
            "operator", People.OPERATOR,
            "person", People.PERSON,
            "law-firm", People.LAW_FIRM);

    /** Written by hand: who gets past the door, by access. */
    private static final Map<Access, List<String>> LET_IN = Map.of(
            Access.ANYONE, List.of("nobody", "udi-system", "officer", "mail-room", "operator", "person", "law-firm"),
            Access.SENDER, List.of("nobody", "udi-system", "officer", "mail-room", "operator", "person", "law-firm"),
            Access.LOGGED_IN, List.of("udi-system", "officer", "mail-room", "operator", "person", "law-firm"),
            Access.STAFF, List.of("officer", "mail-room", "operator"),
            Access.MAIL_ROOM, List.of("mail-room"),
            Access.OPERATOR, List.of("operator"),
            Access.OFFICER, List.of("officer"),
            Access.AUTHORITY_SYSTEM, List.of("udi-system"));

    private final JsonNode contract = contract();
    private Edge edge;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        edge = Edge.open(folder);
        VISITORS.forEach(edge::accept);
        VISITORS.forEach(edge::logIn);
    }

    @AfterAll
    void close() {
        edge.close();
    }

    @Test
    void everyEndpointLetsInWhomItsAccessNamesAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints()) {
            for (var who : letIn(Access.ANYONE)) {
                var isLetIn = !List.of("LOGIN_NEEDED", "NOT_ALLOWED").contains(codeFor(endpoint, who));
                if (isLetIn != letIn(endpoint.access()).contains(who)) {
                    wrong.add(endpoint.method() + " " + endpoint.path() + " for " + who);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenThatDoesNotHoldIsRefusedEverywhere() {
        for (var endpoint : endpoints()) {
            assertThat(codeFor(endpoint, "forged")).as(endpoint.path()).isEqualTo("TOKEN_REFUSED");
        }
    }

    @Test
    void askingForTheHeadNeedsTheSameAccess() {
        var head = edge.to("/api/v1/letters").method("HEAD", HttpRequest.BodyPublishers.noBody());

        assertThat(edge.send(head).statusCode()).isEqualTo(401);
    }

    @Test
    void whatChangesSomethingByCookieNeedsTheTokenOfTheForm() {
        var path = "/api/v1/routing/dry-run";
        var question = "{\"kind\": \"APPEAL\"}";

        assertThat(edge.json("POST", path, question, "Cookie", "session=operator")
                        .statusCode())
                .isEqualTo(403);
        assertThat(edge.json("POST", path, question, "Cookie", "session=operator", "X-CSRF-Token", "token-of-person")
                        .statusCode())
                .isEqualTo(403);
        assertThat(edge.json("POST", path, question, "Cookie", "session=operator", "X-CSRF-Token", "token-of-operator")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherSiteCannotSendWithSomebodysCookie() {
        var path = "/api/v1/routing/dry-run";
        var session = new String[] {"Cookie", "session=operator", "X-CSRF-Token", "token-of-operator"};

        var elsewhere = edge.json("POST", path, "{}", plus(session, "Origin", "https://evil.example"));
        var crossSite = edge.json("POST", path, "{}", plus(session, "Sec-Fetch-Site", "cross-site"));

        assertThat(Edge.json(elsewhere).path("code").asText()).isEqualTo("NOT_FROM_HERE");
        assertThat(Edge.json(crossSite).path("code").asText()).isEqualTo("NOT_FROM_HERE");
    }

    @Test
    void aLetterSentByCookieCarriesTheTokenAmongItsParts() throws IOException {
        var letter = new Multipart().field("kind", "OTHER").document("a.pdf", "one");
        var before = edge.objectsKept();

        var without = edge.post(letter, "Cookie", "session=person");
        var left = edge.objectsKept();
        var with = edge.post(letter.field("csrf", "token-of-person"), "Cookie", "session=person");

        assertThat(Edge.json(without).path("code").asText()).isEqualTo("FORM_EXPIRED");
        assertThat(left).isEqualTo(before);
        assertThat(with.statusCode()).isEqualTo(201);
    }

    @Test
    void everyEndpointStandsInTheContractWithItsAccessAndTheContractHoldsNoOther() {
        var declared = endpoints().stream()
                .map(endpoint -> endpoint.method().name().toLowerCase(Locale.ROOT) + " " + endpoint.path() + " "
                        + endpoint.access())
                .toList();
        var written = contract.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey() + " " + path.getKey() + " "
                                + operation.getValue().path("x-access").asText()))
                .toList();

        assertThat(written).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void theContractKnowsEveryProblemCodeAndNoOther() {
        var codes = texts(contract.at("/components/schemas/Problem/properties/code/enum"));
        var used = contract.findValues("x-problems").stream().flatMap(list -> texts(list).stream());

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
        assertThat(used.collect(Collectors.toSet())).isSubsetOf(codes);
    }

    @Test
    void theContractIsServedAsItStands() {
        var served = edge.get("/api/v1/openapi.yaml");

        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).startsWith("openapi: 3.1.0");
    }

    @Test
    void whatIsNotThereIsAProblemWithoutAWordAboutOurInsides() {
        var unknown = edge.get("/api/v1/nothing");
        var method = edge.json("PUT", "/api/v1/submissions", "{}");

        assertThat(Edge.json(unknown).path("code").asText()).isEqualTo("NOT_FOUND");
        assertThat(Edge.json(method).path("code").asText()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(unknown.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(unknown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(unknown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    private String codeFor(Endpoint endpoint, String who) {
        var path = endpoint.path()
                .replace("{id}", "00000000-0000-0000-0000-000000000000")
                .replace("{reference}", "AAAA-2222")
                .replace("{mandate}", "00000000-0000-0000-0000-000000000000")
                .replace("{number}", "1")
                .replace("{document}", "1");
        var headers = who.equals("nobody") ? new String[0] : new String[] {"Authorization", "Bearer " + who};
        var answer = endpoint.takes() == Takes.PARTS
                ? edge.parts(path, new Multipart().field("x", "y"), headers)
                : endpoint.takes() == Takes.NOTHING
                        ? edge.get(path, headers)
                        : edge.json(endpoint.method().name(), path, "{}", headers);
        return answer.statusCode() < 400 ? "" : Edge.json(answer).path("code").asText();
    }

    private static List<String> letIn(Access access) {
        return LET_IN.getOrDefault(access, List.of());
    }

    private List<Endpoint> endpoints() {
        return edge.rooms.all.stream().flatMap(room -> room.all().stream()).toList();
    }

    private static String[] plus(String[] headers, String... more) {
        var all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("schemas/openapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
