package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.RevocationDesk;
import no.postmottak.signature.RevocationSettings;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.adapter.HttpRevocationDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issuers that are asked over real HTTP whether a certificate was revoked, and what comes of their answers. */
class RevocationOnlineTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final ThrowAwayServices SERVICES = new ThrowAwayServices(ISSUER);
    private static final Instant ASKED = ThrowAwayIssuer.NOW.plusSeconds(55);

    @TempDir
    Path folder;

    private final IssuerServer server = new IssuerServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aGoodAnswerMakesRevocationChecked() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/ocsp", "/list"));
        server.answering("/ocsp", SERVICES.answerFor(kari.holder(), ASKED));

        var evidence = judged(kari, desk(server.host()));

        assertThat(Judged.answer(List.of(evidence))).isEqualTo(Answer.SIGNED);
        assertThat(Judged.codes(evidence))
                .contains(ReasonCode.REVOCATION_CHECKED)
                .doesNotContain(ReasonCode.REVOCATION_NOT_CHECKED, ReasonCode.REVOCATION_NOT_REACHED);
        assertThat(server.asked()).containsExactly("POST /ocsp");
    }

    @Test
    void aListIsFetchedWhereNobodyAnswers() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/gone", "/list"));
        server.answering("/list", SERVICES.revocationList(ASKED, Set.of()));

        var evidence = judged(kari, desk(server.host()));

        assertThat(Judged.codes(evidence)).contains(ReasonCode.REVOCATION_CHECKED);
        assertThat(server.asked()).containsExactly("POST /gone", "GET /list");
    }

    @Test
    void aRevokedCertificateLeavesDoubtWhoeverTells() {
        var answered = ISSUER.person("Kari Nordmann", server.told("/ocsp", ""));
        var listed = ISSUER.person("Kari Nordmann", server.told("", "/list"));
        server.answering("/ocsp", SERVICES.revokedAnswerFor(answered.holder(), ASKED));
        server.answering("/list", SERVICES.revocationList(ASKED, Set.of(listed.holder())));

        for (var kari : List.of(answered, listed)) {
            var evidence = judged(kari, desk(server.host()));

            assertThat(Judged.codes(evidence)).contains(ReasonCode.NOT_VALID);
            assertThat(Judged.answer(List.of(evidence))).isEqualTo(Answer.UNSURE);
        }
    }

    /** The negative control: the same revoked certificate counts where nobody is asked, and that is said. */
    @Test
    void whereNobodyIsAskedThatIsSaid() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/ocsp", "/list"));
        server.answering("/ocsp", SERVICES.revokedAnswerFor(kari.holder(), ASKED));

        var evidence = judged(kari, RevocationDesk.closed());

        assertThat(Judged.answer(List.of(evidence))).isEqualTo(Answer.SIGNED);
        assertThat(Judged.codes(evidence)).contains(ReasonCode.REVOCATION_NOT_CHECKED);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aServerThatIsDownOrTalksNonsenseIsToldAsNotReached() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/ocsp", "/list"));
        server.answering("/ocsp", "no answer".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        var evidence = judged(kari, desk(server.host()));

        assertThat(Judged.answer(List.of(evidence))).isEqualTo(Answer.SIGNED);
        assertThat(Judged.codes(evidence))
                .contains(ReasonCode.REVOCATION_NOT_REACHED)
                .doesNotContain(ReasonCode.REVOCATION_NOT_CHECKED);
        server.close();
        assertThat(Judged.codes(judged(kari, desk(server.host())))).contains(ReasonCode.REVOCATION_NOT_REACHED);
    }

    @Test
    void anAnswerOfAnotherIssuerOrOfLongAgoProvesNothing() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/ocsp", ""));
        var stranger = new ThrowAwayServices(new ThrowAwayIssuer("Test issuer"));
        for (var answer : List.of(
                stranger.answerFor(kari.holder(), ASKED),
                SERVICES.answerFor(kari.holder(), ASKED.minusSeconds(86_400L * 40)))) {
            server.answering("/ocsp", answer);

            assertThat(Judged.codes(judged(kari, desk(server.host()))))
                    .contains(ReasonCode.REVOCATION_NOT_REACHED)
                    .doesNotContain(ReasonCode.REVOCATION_CHECKED);
        }
    }

    @Test
    void aHostThatIsNotAllowedIsNotAsked() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/ocsp", "/list"));
        server.answering("/ocsp", SERVICES.answerFor(kari.holder(), ASKED));

        var evidence = judged(kari, desk("ocsp.example.org", "127.0.0.1"));

        assertThat(Judged.codes(evidence)).contains(ReasonCode.REVOCATION_NOT_CHECKED);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aCertificateOfAnUnknownIssuerMakesNobodyCallAnybody() {
        var kari = new ThrowAwayIssuer("Nobody knows").person("Kari Nordmann", server.told("/ocsp", "/list"));

        var evidence = judged(kari, desk(server.host()));

        assertThat(Judged.codes(evidence)).contains(ReasonCode.UNKNOWN_ISSUER);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aLetterAndItsSignatureBesideItAreJudgedTogetherAndWithTheAnswer() {
        var kari = ISSUER.person("Kari Nordmann", server.told("/ocsp", ""));
        server.answering("/ocsp", SERVICES.answerFor(kari.holder(), ASKED));
        var signature = new SignedForms(new DssDesk(ISSUER, kari))
                .cades(SignaturePackaging.DETACHED, SignatureLevel.CAdES_BASELINE_B);

        var judged =
                new SentTogether(ISSUER.asAnchor(), folder).judged(desk(server.host()), SignedForms.LETTER, signature);

        var letter = judged.get(0).signatures().traces().evidence().getFirst();
        assertThat(letter.reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.SIGNED_BESIDE);
            assertThat(reason.value()).isEqualTo("2");
        });
        assertThat(Judged.codes(letter)).contains(ReasonCode.REVOCATION_CHECKED);
        assertThat(Judged.answer(List.of(letter))).isEqualTo(Answer.SIGNED);
        assertThat(judged.get(1).isSignatureOfOthers()).isTrue();
    }

    @Test
    void aSignatureThatFitsNoLetterIsShownAndSignsNone() {
        var kari = ISSUER.person("Kari Nordmann");
        var signature = new SignedForms(new DssDesk(ISSUER, kari))
                .cades(SignaturePackaging.DETACHED, SignatureLevel.CAdES_BASELINE_B);

        var judged = new SentTogether(ISSUER.asAnchor(), folder)
                .judged(RevocationDesk.closed(), SigningDesk.letter("I accept"), signature);

        assertThat(judged.get(0).signatures().traces().evidence()).isEmpty();
        var alone = judged.get(1).signatures().traces().evidence();
        assertThat(Judged.codes(alone.getFirst())).contains(ReasonCode.CONTENT_NOT_INSIDE);
        assertThat(Judged.answer(alone)).isEqualTo(Answer.UNSURE);
    }

    private SignatureEvidence judged(Credential signer, RevocationDesk desk) {
        var letter = SigningDesk.sign(SigningDesk.letter("I appeal"), SigningDesk.Form.proper(signer));
        var judged = new SentTogether(ISSUER.asAnchor(), folder).judged(desk, letter);
        return judged.getFirst().signatures().traces().evidence().getFirst();
    }

    private static RevocationDesk desk(String... hosts) {
        return new HttpRevocationDesk(new RevocationSettings(true, List.of(hosts), 2));
    }
}
