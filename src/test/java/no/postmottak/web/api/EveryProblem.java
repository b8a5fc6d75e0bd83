package no.postmottak.web.api;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.web.ProblemCode;

/** For every problem a request that ends in it: somebody at the door, over a gateway with small limits. */
final class EveryProblem implements AutoCloseable {

    private static final String[] UDI = {"Authorization", "Bearer udi"};
    private static final String[] MAIL_ROOM = {"Authorization", "Bearer mail-room"};
    private static final String SENDING = SubmissionEndpoints.PATH;

    private final Edge edge;
    private final Edge full;
    private final Edge broken;

    EveryProblem(Path folder) throws IOException {
        edge = new Edge(folder.resolve("small"), new IntakeLimits(1_000, 1_500, 3), 1);
        full = new Edge(folder.resolve("full"), Edge.LIMITS, Long.MAX_VALUE / 4);
        broken = Edge.open(folder.resolve("broken"));
        edge.accept("udi", People.UDI_SYSTEM);
        edge.accept("mail-room", People.MAIL_ROOM);
        edge.logIn("operator", People.OPERATOR);
    }

    Map<ProblemCode, Callable<HttpResponse<String>>> requests() {
        var requests = new EnumMap<ProblemCode, Callable<HttpResponse<String>>>(ProblemCode.class);
        requests.putAll(ofSenders());
        requests.putAll(ofLimits());
        requests.putAll(ofAuthorities());
        requests.putAll(atTheDoor());
        requests.putAll(ofOurs());
        return requests;
    }

    private Map<ProblemCode, Callable<HttpResponse<String>>> ofSenders() {
        var key = UUID.randomUUID().toString();
        return Map.ofEntries(
                entry(ProblemCode.UNREADABLE_JSON, () -> edge.post(Multipart.sending("{"))),
                entry(ProblemCode.UNKNOWN_KIND, () -> edge.post(Multipart.sending("{}"))),
                entry(ProblemCode.IDEMPOTENCY_KEY_TOO_SHORT, () -> edge.post(letter("one"), "Idempotency-Key", "1")),
                entry(ProblemCode.IDEMPOTENCY_KEY_REUSED, () -> {
                    edge.post(letter("one"), "Idempotency-Key", key);
                    return edge.post(letter("two"), "Idempotency-Key", key);
                }),
                entry(ProblemCode.NOT_MULTIPART, () -> edge.json("POST", SENDING, Sent.APPEAL)),
                entry(
                        ProblemCode.BROKEN_OFF,
                        () -> edge.send(edge.to(SENDING)
                                .header("Content-Type", Multipart.TYPE)
                                .POST(BodyPublishers.ofByteArray(letter("one").cutOff(40))))));
    }

    private Map<ProblemCode, Callable<HttpResponse<String>>> ofLimits() {
        var numbers = "\"1\",".repeat(50) + "\"1\"";
        return Map.of(
                ProblemCode.DOCUMENT_TOO_LARGE, () -> edge.post(letter("x".repeat(1_001))),
                ProblemCode.SUBMISSION_TOO_LARGE,
                        () -> edge.post(letter("x".repeat(900)).document("b.pdf", "y".repeat(900))),
                ProblemCode.TOO_MANY_DOCUMENTS,
                        () -> edge.post(letter("1")
                                .document("b.pdf", "2")
                                .document("c.pdf", "3")
                                .document("d.pdf", "4")),
                ProblemCode.TEXT_TOO_LONG,
                        () -> edge.post(Multipart.sending(
                                "{\"kind\": \"APPEAL\", \"message\": \"" + "x".repeat(60_000) + "\"}")),
                ProblemCode.TOO_MANY_VALUES,
                        () -> edge.post(Multipart.sending("{\"kind\": \"APPEAL\", \"dufNumbers\": [" + numbers + "]}")),
                ProblemCode.DISK_FULL, () -> full.post(letter("one")));
    }

    private Map<ProblemCode, Callable<HttpResponse<String>>> ofAuthorities() {
        return Map.of(
                ProblemCode.NOT_JSON,
                        () -> edge.send(edge.to("/api/v1/cases")
                                .headers(UDI)
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("{}"))),
                ProblemCode.INVALID_VALUE, () -> edge.json("PUT", "/api/v1/cases", Cases.of("12", "lawyer"), UDI),
                ProblemCode.RECEIPT_REFUSED,
                        () -> edge.json("POST", inbox("envelope") + "/receipt", "{\"receipt\": \"a.b.c\"}", UDI),
                ProblemCode.NO_SUCH_RECEIVER, () -> forwarded(inbox("another"), "NPIS"),
                ProblemCode.ALREADY_DONE,
                        () -> {
                            var path = "/api/v1/set-aside/"
                                    + Sent.setAside(edge, Sent.letter(edge)).id() + "/resolution";
                            edge.json("POST", path, "{\"action\": \"TRY_AGAIN\"}", MAIL_ROOM);
                            return edge.json("POST", path, "{\"action\": \"TRY_AGAIN\"}", MAIL_ROOM);
                        },
                ProblemCode.CASE_UNKNOWN, () -> posted(Cases.number().digits()),
                ProblemCode.DAY_IS_PAST,
                        () -> edge.parts(
                                "/api/v1/correspondence",
                                new Multipart()
                                        .field("dufNumber", Cases.number().digits())
                                        .field("kind", "LETTER")
                                        .field("title", "Send oss mer")
                                        .field("answerBy", "2020-01-15")
                                        .document("brev.pdf", "Hei"),
                                UDI),
                ProblemCode.NO_DIGITAL_WAY,
                        () -> {
                            var number = Cases.number().digits();
                            edge.json("PUT", "/api/v1/cases", Cases.ofSomebodyWithoutLogin(number), UDI);
                            return posted(number);
                        });
    }

    private Map<ProblemCode, Callable<HttpResponse<String>>> atTheDoor() {
        var question = "/api/v1/routing/dry-run";
        return Map.of(
                ProblemCode.LOGIN_NEEDED, () -> edge.get("/api/v1/letters"),
                ProblemCode.TOKEN_REFUSED, () -> edge.get("/api/v1/letters", "Authorization", "Bearer forged"),
                ProblemCode.NOT_ALLOWED, () -> edge.get("/api/v1/inbox", MAIL_ROOM),
                ProblemCode.FORM_EXPIRED, () -> edge.json("POST", question, "{}", "Cookie", "session=operator"),
                ProblemCode.NOT_FROM_HERE,
                        () -> edge.json(
                                "POST", question, "{}", "Cookie", "session=operator", "Origin", "https://evil.example"),
                ProblemCode.NOT_FOUND, () -> edge.get("/api/v1/nowhere"),
                ProblemCode.METHOD_NOT_ALLOWED, () -> edge.send(edge.to(SENDING).DELETE()),
                ProblemCode.NOT_A_FORM, () -> edge.json("POST", BrokenRoom.FORM, "{}"),
                ProblemCode.BAD_REQUEST, () -> edge.get("/api/v1/submissions/a%00b"));
    }

    private Map<ProblemCode, Callable<HttpResponse<String>>> ofOurs() {
        return Map.of(
                ProblemCode.UNEXPECTED, () -> edge.get(BrokenRoom.FAULT),
                ProblemCode.ENVELOPE_HELD, () -> edge.get(BrokenRoom.HELD),
                ProblemCode.SEALED, () -> edge.get(BrokenRoom.SEALED),
                ProblemCode.SAME_PERSON, () -> edge.get(BrokenRoom.CONFIRMED_ALONE),
                ProblemCode.UNAVAILABLE,
                        () -> {
                            remove(broken.vaultFolder);
                            return broken.post(letter("one"));
                        });
    }

    private static Multipart letter(String words) {
        return Multipart.sending(Sent.APPEAL).document("a.pdf", words);
    }

    private String inbox(String envelope) throws IOException {
        return "/api/v1/inbox/" + Sent.offered(edge, envelope).id();
    }

    private HttpResponse<String> forwarded(String path, String to) {
        return edge.json("POST", path + "/forward", "{\"to\": \"" + to + "\", \"why\": \"CASE_IS_THERE\"}", UDI);
    }

    private HttpResponse<String> posted(String number) {
        var words = "{\"dufNumber\": \"" + number + "\", \"kind\": \"LETTER\", \"title\": \"Svar\"}";
        return edge.parts(
                "/api/v1/correspondence",
                new Multipart().json("letter", words).document("brev.pdf", "the letter"),
                UDI);
    }

    /** As when the disk is gone. */
    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        edge.close();
        full.close();
        broken.close();
    }
}
