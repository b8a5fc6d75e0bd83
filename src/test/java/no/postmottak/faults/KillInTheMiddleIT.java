package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.postmottak.acceptance.Patience;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process is killed while it receives and works: what it has promised still comes, once. */
class KillInTheMiddleIT {

    private static final int ALL = 50;
    private static final int MIDDLE = 25;
    private static final int SENDERS = 3;

    private final Map<Integer, JsonNode> receipts = new ConcurrentHashMap<>();
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    /** The long run kills at the first receipts, and at the last ones too. */
    static IntStream receiptsBeforeTheKill() {
        return Boolean.getBoolean("postmottak.all") ? IntStream.of(1, 5, 12, MIDDLE, 33, 44, 49) : IntStream.of(MIDDLE);
    }

    @ParameterizedTest
    @MethodSource("receiptsBeforeTheKill")
    void everyReceiptReachesTheInboxExactlyOnceAfterKillNine(int receiptsBefore) throws Exception {
        var place = Place.free(folder.resolve("var"));
        try (var counter = new Counter(place)) {
            try (var first = RealProcess.start(place, Map.of())) {
                sendUntilKilled(counter, first, receiptsBefore);
            }
            var promised = Map.copyOf(receipts);
            assertThat(promised).hasSizeGreaterThanOrEqualTo(receiptsBefore);

            try (var second = RealProcess.start(place, Map.of())) {
                sendAgainWhatHasNoAnswer(counter);
                var inbox = waitForAll(counter);

                assertThat(receipts).hasSize(ALL).containsAllEntriesOf(promised);
                assertThat(second.isAlive()).isTrue();
                assertEachIsThereOnce(inbox);
                assertNothingIsThereWithoutReceipt(inbox);
                assertReceiptsVerify(counter);
                assertDocumentsAreUnchanged(counter, inbox);
            }
        }
    }

    private void sendUntilKilled(Counter counter, RealProcess gateway, int receiptsBefore) throws Exception {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var sendings = new ArrayList<Future<?>>();
            for (var number = 0; number < ALL; number++) {
                var mine = number;
                sendings.add(senders.submit(() -> sendOrLoseTheAnswer(counter, mine)));
            }
            Patience.until(
                    receiptsBefore + " receipts",
                    () -> Optional.of(receipts.size()).filter(many -> many >= receiptsBefore));
            gateway.kill();
            for (var sending : sendings) {
                sending.get();
            }
        }
    }

    private void sendOrLoseTheAnswer(Counter counter, int number) {
        try {
            send(counter, number);
        } catch (UncheckedIOException lost) {
            // the gateway is gone; whether it kept this one, only the same key can tell
            assertThat(receipts).doesNotContainKey(number);
        }
    }

    private void sendAgainWhatHasNoAnswer(Counter counter) {
        IntStream.range(0, ALL)
                .filter(number -> !receipts.containsKey(number))
                .forEach(number -> send(counter, number));
    }

    private void send(Counter counter, int number) {
        var key = keys.computeIfAbsent(number, any -> UUID.randomUUID().toString());
        var parts = new Parts()
                .json("submission", Appeals.form(Appeals.AMINA))
                .document("klage.txt", "text/plain", Appeals.letter(number));
        var answer = counter.sends(parts, Optional.of(key));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        receipts.put(number, Counter.json(answer.body()));
    }

    /** Until as many lie in the inbox as there are receipts, and nothing more is on its way. */
    private List<JsonNode> waitForAll(Counter counter) {
        var token = counter.token("UDI", "authority");
        return Patience.until("everything in the inbox", () -> {
            var items = counter.inbox(token);
            var references = items.stream().map(KillInTheMiddleIT::reference).collect(Collectors.toSet());
            return Optional.of(items)
                    .filter(there -> receipts.values().stream()
                            .map(KillInTheMiddleIT::reference)
                            .allMatch(references::contains));
        });
    }

    private void assertEachIsThereOnce(List<JsonNode> inbox) {
        var counts = new HashMap<String, Integer>();
        inbox.forEach(item -> counts.merge(reference(item), 1, Integer::sum));
        assertThat(receipts.values())
                .allSatisfy(receipt -> assertThat(counts).as(reference(receipt)).containsEntry(reference(receipt), 1));
    }

    private void assertNothingIsThereWithoutReceipt(List<JsonNode> inbox) {
        assertThat(inbox)
                .extracting(KillInTheMiddleIT::reference)
                .containsExactlyInAnyOrderElementsOf(receipts.values().stream()
                        .map(KillInTheMiddleIT::reference)
                        .toList());
    }

    private void assertReceiptsVerify(Counter counter) throws Exception {
        var keySet = JWKSet.parse(counter.reads("/.well-known/jwks.json").toString());
        for (var receipt : receipts.values()) {
            var jws = JWSObject.parse(receipt.path("receipt").asText());
            var key = keySet.getKeyByKeyId(jws.getHeader().getKeyID()).toECKey();
            assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
            assertThat(jws.getPayload().toString()).contains(reference(receipt));
        }
    }

    private void assertDocumentsAreUnchanged(Counter counter, List<JsonNode> inbox) {
        var token = counter.token("UDI", "authority");
        receipts.forEach((number, receipt) -> {
            var item = inbox.stream()
                    .filter(each -> reference(each).equals(reference(receipt)))
                    .findFirst()
                    .orElseThrow();
            assertThat(counter.documentDigests(token, item)).containsExactly(Digests.sha256(Appeals.letter(number)));
        });
    }

    private static String reference(JsonNode node) {
        return node.path("reference").asText();
    }
}
