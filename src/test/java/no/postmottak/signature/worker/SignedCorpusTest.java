package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.api.Test;

/** Real signed files, among them attacks; every certificate found in them is trusted, so that only faults can be caught. */
class SignedCorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("postmottak.shared", "../shared")).resolve("corpus");
    private static final Set<String> ATTACKS = Set.of(
            "169e11-pdf-signed-out-of-byteRange.pdf",
            "224cdb-pdf-spoofing-attack.pdf",
            "3710f5-pdf-byterange-overlap.pdf",
            "321f4e-pades_opposite_infinite_loop.pdf");

    @Test
    void noSignedPdfBreaksUsAndNoAttackIsCalledSigned() throws IOException {
        var answers = answers("pdf-signed");

        assertThat(answers.keySet()).containsAll(ATTACKS);
        for (var attack : ATTACKS) {
            assertThat(answers.get(attack)).as(attack).isNotEqualTo(Answer.SIGNED);
        }
    }

    @Test
    void noContainerBreaksUsAndAnUntrustedOneIsNotCalledSigned() throws IOException {
        assertThat(answers("asic").values()).doesNotContain(Answer.SIGNED);
    }

    private static Map<String, Answer> answers(String kind) throws IOException {
        var folder = CORPUS.resolve(kind);
        assumeTrue(Files.isDirectory(folder), "skipped: no corpus at " + folder);
        var answers = new TreeMap<String, Answer>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var trusting = new ElectronicSignatures(
                        kind.equals("asic") ? new TrustAnchors(List.of()) : CertificatesInside.of(file),
                        Clock.systemUTC());
                var found = trusting.find(file);
                assertThat(found).as(file.getFileName().toString()).allSatisfy(SignedCorpusTest::saysWhy);
                answers.put(file.getFileName().toString(), answer(found));
            }
        }
        return answers;
    }

    private static void saysWhy(SignatureEvidence evidence) {
        assertThat(evidence.reasons()).isNotEmpty();
    }

    private static Answer answer(List<SignatureEvidence> evidence) {
        var traces = new SignatureTraces(evidence, List.of(), Extent.TEXT_WITHOUT_PICTURES);
        return new SignatureJudge(new SignaturePolicy(0.96, 0.05)).judge(traces).answer();
    }
}
