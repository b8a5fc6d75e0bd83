package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ToJudge;
import no.postmottak.reading.adapter.ReadingSettings.Crew;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import no.postmottak.signature.FetchedProof;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.ProofWanted.Way;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a signed file was made to do, its worker stays inside half a gigabyte and thirty seconds, and the next is read. */
class WorstSignaturesIT {

    private static final ReadingSettings SETTINGS = new ReadingSettings(
            Sandbox.PREFERRED,
            new Crew(1, 512, 50),
            100,
            new Patience(20, 30),
            ReadingSettings.defaults().limits(),
            Path.of("no-anchors"));

    /** The same beside the letter they might sign: all are opened together, and nothing of them may be called signed. */
    @ParameterizedTest
    @EnumSource
    void theSameBesideALetterIsNotSignedEitherAndTheNextIsRead(WorstSignatures worst) {
        try (var pool = Workers.open(SETTINGS)) {
            var expert = new ForkedSignatureExpert(pool, SETTINGS);
            var beside = new ToJudge(
                    Documents.of(worst.file()),
                    List.of(Documents.textPdf("one"), worst.file()).stream()
                            .map(Documents::of)
                            .toList(),
                    List.of(new FetchedProof(Way.LIST, worst.file()), new FetchedProof(Way.ANSWER, worst.file())));

            var judged = expert.judge(beside);

            assertThat(judged.map(JudgedBundle::signs).orElse(List.of())).isEmpty();
            assertThat(judged.map(JudgedBundle::evidence).orElse(List.of()))
                    .noneMatch(evidence -> evidence.has(ReasonCode.TRUSTED_ISSUER));
            var reader = new ForkedReader(pool, new MemoryVault(), SETTINGS);
            assertThat(reader.read(Documents.plainText("two")).readability()).isEqualTo(Readability.READ);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileMadeToExhaustGetsAnAnswerThatIsNotSignedAndTheNextIsRead(WorstSignatures worst) {
        try (var pool = Workers.open(SETTINGS)) {
            var reader = new ForkedReader(pool, new MemoryVault(), SETTINGS);

            var facts = reader.read(Documents.of(worst.file()));

            var verdict = new SignatureJudge(new SignaturePolicy(0.96, 0.1))
                    .judge(facts.signatures().traces());
            assertThat(verdict.answer()).isEqualTo(Answer.UNSURE);
            assertThat(reader.read(Documents.plainText("two")).readability()).isEqualTo(Readability.READ);
        }
    }
}
