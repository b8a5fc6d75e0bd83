package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.Leaf;
import no.postmottak.journal.LogName;
import no.postmottak.journal.TreeHash;
import no.postmottak.journal.adapter.JwsCheckpoints;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.Receipt;
import no.postmottak.submission.Reference;
import no.postmottak.submission.State;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.WayIn;
import no.postmottak.submission.adapter.JwsReceipts;
import no.postmottak.submission.adapter.PublishedKeySet;
import no.postmottak.vault.Kept;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyReceiptCommandTest {

    private static final byte[] LETTER = "Jeg klager på vedtaket.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path receipt = Path.of("");
    private Path keys = Path.of("");
    private Path letter = Path.of("");

    /** What the command said, and the code it ended with. */
    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void sign() throws Exception {
        var keyring = Keyrings.in(Files.createDirectories(folder.resolve("keys")));
        receipt = Files.writeString(
                folder.resolve("receipt.jws"),
                new JwsReceipts(keyring, "http://send.example.no").sign(sent()).compact());
        keys = folder.resolve("published.json");
        PublishedKeySet.write(keyring.publishedKeys(), keys);
        letter = Files.write(folder.resolve("klage.txt"), LETTER);
    }

    @Test
    void aTrueReceiptAndItsDocumentVerify() {
        var answer = verify(letter);

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("the signature is good", "reference   K7Q2-9XPM", "in the receipt: " + letter)
                .doesNotContain("NOT");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void everyChangedByteOfTheReceiptIsFound() throws IOException {
        var bytes = Files.readAllBytes(receipt);
        for (var place = 0; place < bytes.length; place++) {
            for (var flip : new int[] {0x01, 0x02, 0x80, 0xFF}) {
                var changed = bytes.clone();
                changed[place] ^= (byte) flip;
                Files.write(receipt, changed);

                var answer = verify(letter);

                assertThat(answer.code()).as("byte " + place).isEqualTo(1);
                assertThat(answer.out().lines())
                        .hasSize(1)
                        .allMatch(line -> line.startsWith("the signature does not hold")
                                || line.startsWith("this is no receipt")
                                || line.startsWith("the receipt was signed with a key that is not"));
            }
        }
    }

    @Test
    void everyChangedByteOfADocumentIsFound() throws IOException {
        for (var place = 0; place < LETTER.length; place++) {
            var changed = LETTER.clone();
            changed[place] ^= 1;
            Files.write(letter, changed);

            var answer = verify(letter);

            assertThat(answer.code()).as("byte " + place).isEqualTo(1);
            assertThat(answer.out()).contains("the signature is good", "NOT in the receipt: " + letter);
        }
    }

    @Test
    void oneDocumentThatWasNotSentIsFoundAmongThoseThatWere() throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), "never sent");

        var answer = verify(letter, other, letter);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines().filter(line -> line.contains("the receipt: ")))
                .containsExactly(
                        "in the receipt: " + letter, "NOT in the receipt: " + other, "in the receipt: " + letter);
    }

    @Test
    void theKeysOfAnotherHouseFail() throws IOException {
        var others = Keyrings.in(Files.createDirectories(folder.resolve("others")));
        PublishedKeySet.write(others.publishedKeys(), keys);

        var answer = verify(letter);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("signed with a key that is not among these published keys");
    }

    @Test
    void keysBesideTheReceiptAreFoundByThemselves() throws IOException {
        Files.move(keys, folder.resolve("jwks.json"));

        assertThat(run("verify-receipt", receipt.toString(), letter.toString()).code())
                .isZero();
    }

    @Test
    void aReceiptIsHeldAgainstTheProofThatItWasEntered() throws IOException {
        var proof = folder.resolve("proof.json");
        Files.writeString(proof, proofOf(Files.readString(receipt)));
        var entered = verifyWith(proof);
        Files.writeString(proof, proofOf("another receipt"));
        var another = verifyWith(proof);
        Files.writeString(proof, "{}");
        var none = verifyWith(proof);

        assertThat(entered.code()).isZero();
        assertThat(entered.out()).contains("in the log  entry 0 of 1, signed 2026-11-20T10:00:00Z");
        assertThat(another.code()).isEqualTo(1);
        assertThat(another.out()).contains("the entry in the log is of another receipt");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).contains("this is no proof, or it was damaged");
    }

    private Answer verifyWith(Path proof) {
        return run("verify-receipt", "--keys", keys.toString(), "--proof", proof.toString(), receipt.toString());
    }

    private String proofOf(String compact) {
        var entry = new Leaf(
                        UUID.randomUUID(),
                        "RECEIVED",
                        "anonymous",
                        Instant.parse("2026-11-20T10:00:00Z"),
                        Map.of("receipt", new Receipt(compact).sha256()))
                .text();
        var checkpoint = new JwsCheckpoints(Keyrings.in(folder.resolve("keys")), "http://send.example.no")
                .sign(new Checkpoint(
                        LogName.RECEIPTS, 1, TreeHash.ofLeaf(entry), Instant.parse("2026-11-20T10:00:00Z")))
                .compact();
        return new String(
                no.postmottak.web.Json.bytes(
                        Map.of("entry", entry, "position", 0, "size", 1, "path", List.of(), "checkpoint", checkpoint)),
                StandardCharsets.UTF_8);
    }

    @Test
    void filesThatAreNotThereAreNamed() {
        var missing = folder.resolve("nothing-here");

        assertThat(run("verify-receipt", "--keys", keys.toString(), missing.toString()))
                .isEqualTo(
                        new Answer(1, "", "postmottak: there is no file to read the receipt from: " + missing + "\n"));
        assertThat(run("verify-receipt", "--keys", missing.toString(), receipt.toString()))
                .isEqualTo(new Answer(
                        1, "", "postmottak: there is no file to read the published keys from: " + missing + "\n"));
        assertThat(verify(missing).err()).isEqualTo("postmottak: the document cannot be read: " + missing + "\n");
    }

    @Test
    void aCommandThatIsCalledWronglySaysSo() {
        assertThat(run("verify-receipt", "--key", keys.toString(), receipt.toString())
                        .code())
                .isEqualTo(2);
        assertThat(run("verify-receipt").code()).isEqualTo(2);
    }

    private Answer verify(Path... documents) {
        var arguments = new java.util.ArrayList<>(List.of("verify-receipt", "--keys", keys.toString()));
        arguments.add(receipt.toString());
        List.of(documents).forEach(document -> arguments.add(document.toString()));
        return run(arguments.toArray(String[]::new));
    }

    private static Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Postmottak.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private static Submission sent() throws Exception {
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(LETTER));
        var documents = IntStream.rangeClosed(1, 2)
                .mapToObj(ordinal -> new Document(
                        new DocumentId(UUID.randomUUID()),
                        ordinal,
                        "klage.txt",
                        "text/plain",
                        new Kept(
                                new VaultKey("ab".repeat(16)),
                                LETTER.length,
                                new Sha256(ordinal == 1 ? digest : "cd".repeat(32))),
                        Optional.empty()))
                .toList();
        var now = Instant.parse("2026-11-20T10:00:00Z");
        return new Submission(
                new SubmissionId(UUID.randomUUID()),
                new Reference("K7Q2-9XPM"),
                Submitted.appeal().form(),
                new Arrival(WayIn.API, Optional.of(now), now),
                Caller.ANONYMOUS,
                documents,
                State.RECEIVED);
    }
}
