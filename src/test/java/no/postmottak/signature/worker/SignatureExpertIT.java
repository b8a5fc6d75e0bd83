package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.ToJudge;
import no.postmottak.reading.adapter.ForkedSignatureExpert;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.WorkerPool;
import no.postmottak.reading.adapter.Workers;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures judged with what was sent beside them in a real worker, which sees anchors that came after its start. */
class SignatureExpertIT {

    private static final ThrowAwayIssuer ISSUER = ThrowAwayIssuer.ofToday("Test issuer");
    private static final byte[] LETTER = SigningDesk.letter("I appeal");

    @TempDir
    Path listed;

    private WorkerPool pool;
    private ForkedSignatureExpert expert;

    @BeforeEach
    void open() {
        var settings = ReadingSettings.defaults().with(1).trustingListed(listed);
        pool = Workers.open(settings);
        expert = new ForkedSignatureExpert(pool, settings);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aSignatureIsJoinedWithItsLetterAndTrustedAsSoonAsItsIssuerIsListed() throws Exception {
        var signature = SigningDesk.messageOfNow(LETTER, ISSUER.person("Kari Nordmann"));
        var toJudge =
                new ToJudge(read(signature), List.of(read(SigningDesk.letter("I accept")), read(LETTER)), List.of());

        var before = expert.judge(toJudge).orElseThrow();
        Files.writeString(listed.resolve("NO.pem"), pem());
        var after = expert.judge(toJudge).orElseThrow();

        assertThat(before.signs()).containsExactly(1);
        assertThat(Judged.codes(before.evidence().getFirst())).contains(ReasonCode.UNKNOWN_ISSUER);
        assertThat(after.signs()).containsExactly(1);
        assertThat(Judged.answer(after.evidence())).isEqualTo(Answer.SIGNED);
    }

    @Test
    void whatIsNoBundleOfSignaturesGetsNoAnswerAndTheNextIsJudged() throws IOException {
        var nothing = expert.judge(new ToJudge(read(new byte[0]), List.of(), List.of()));
        var text = "no signature".getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.ofNullable(nothing).flatMap(java.util.Optional::stream))
                .allSatisfy(judged -> assertThat(judged.evidence()).isEmpty());
        assertThat(expert.judge(new ToJudge(read(text), List.of(read(LETTER)), List.of()))
                        .orElseThrow()
                        .evidence())
                .isEmpty();
    }

    private static DocumentToRead read(byte[] bytes) {
        return new DocumentToRead(UUID.randomUUID(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private static String pem() throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(ISSUER.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
