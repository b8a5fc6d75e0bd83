package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.CertificateChoice;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.EnvelopeSeal;
import no.postmottak.delivery.SealedEnvelopes.HandedOut;
import no.postmottak.delivery.Unfit;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.SubmissionId;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not fit is held, and what is held is never handed out in any form. */
class HandingOutTest {

    private static final byte[] CONTAINER = "PK a container".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Vault vault;
    private Path list;

    @BeforeEach
    void open() throws IOException {
        vault = DiskVault.open(folder.resolve("vault"), 0, TestKeys.shared());
        list = folder.resolve("revoked.crl");
        revoked();
    }

    @ParameterizedTest
    @EnumSource(ContentCipher.class)
    void whatIsSealedIsOpenedByTheReceiversKey(ContentCipher cipher) throws IOException {
        var key = TestReceiver.key(-10, 10);

        var handedOut = handOut(TestReceiver.seal(cipher, key));

        var sealed = bytes(handedOut);
        assertThat(((HandedOut.Sealed) handedOut).cipher()).isEqualTo(cipher);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("PK a container");
        assertThat(DemoKeys.opened(key, sealed)).isEqualTo(CONTAINER);
    }

    @Test
    void theNewestFitCertificateIsUsedAndTheOldOneStandsInForIt() throws IOException {
        var old = TestReceiver.key(-100, 10);
        var next = TestReceiver.key(-5, 100);
        var future = TestReceiver.key(5, 200);

        var both = (HandedOut.Sealed) handOut(TestReceiver.seal(list, old, future, next));
        revoked(next.certificate());
        var without = (HandedOut.Sealed) handOut(TestReceiver.seal(list, old, future, next));

        assertThat(both.to().certificate()).isEqualTo(next.certificate());
        assertThat(without.to().certificate()).isEqualTo(old.certificate());
        assertThat(DemoKeys.opened(old, bytes(without))).isEqualTo(CONTAINER);
    }

    @Test
    void whatIsExpiredRevokedNotYetValidOrSomebodyElsesIsHeld() throws IOException {
        assertHeld(TestReceiver.seal(list, TestReceiver.key(-10, -1)), Unfit.EXPIRED);
        assertHeld(TestReceiver.seal(list, TestReceiver.key(1, 10)), Unfit.NOT_YET_VALID);
        assertHeld(TestReceiver.seal(list, TestReceiver.key("982531950", -1, 10)), Unfit.OTHER_ORGANISATION);
        var taken = TestReceiver.key(-10, 10);
        assertFit(TestReceiver.seal(list, taken));
        revoked(taken.certificate());
        assertHeld(TestReceiver.seal(list, taken), Unfit.REVOKED);
    }

    @Test
    void aListOfRevokedCertificatesThatCannotBeTrustedHoldsEverything() throws IOException {
        var seal = TestReceiver.seal(list, TestReceiver.key(-10, 10));
        assertFit(seal);

        Files.write(list, TestReceiver.revocations(-20, -1));
        assertHeld(seal, Unfit.REVOCATION_UNKNOWN);
        Files.write(list, "no list".getBytes(StandardCharsets.UTF_8));
        assertHeld(seal, Unfit.REVOCATION_UNKNOWN);
        Files.delete(list);
        assertHeld(seal, Unfit.REVOCATION_UNKNOWN);
    }

    @Test
    void aListOfAnotherIssuerSaysNothing() throws IOException {
        var stranger = new no.postmottak.delivery.demo.DemoCertificates(new java.security.SecureRandom());
        Files.write(list, stranger.revocationList(TestReceiver.NOW.minusSeconds(60), TestReceiver.NOW.plusSeconds(60)));

        assertHeld(TestReceiver.seal(list, TestReceiver.key(-10, 10)), Unfit.REVOCATION_UNKNOWN);
    }

    @Test
    void onlyWithoutCertificatesIsItHandedOutUnsealed() throws IOException {
        var withoutSeal = TestReceiver.listed(TestReceiver.seal(ContentCipher.AES_256_GCM, TestReceiver.key(-1, 1)));
        var plain = new Authorities.Listed(
                withoutSeal.authority(),
                withoutSeal.names(),
                withoutSeal.organisationNumber(),
                List.of(),
                false,
                Optional.empty(),
                withoutSeal.agreement());

        var handedOut = handOut(plain);

        assertThat(handedOut).isInstanceOf(HandedOut.Unsealed.class);
        assertThat(((HandedOut.Unsealed) handedOut).content().readAllBytes()).isEqualTo(CONTAINER);
    }

    private void assertHeld(EnvelopeSeal seal, Unfit why) throws IOException {
        assertThat(handOut(seal)).isEqualTo(new HandedOut.Held(java.util.Set.of(why)));
    }

    private void assertFit(EnvelopeSeal seal) throws IOException {
        assertThat(handOut(seal)).isInstanceOf(HandedOut.Sealed.class);
    }

    private void revoked(X509Certificate... certificates) throws IOException {
        Files.write(list, TestReceiver.revocations(-1, 1, certificates));
    }

    private HandedOut handOut(EnvelopeSeal seal) throws IOException {
        return handOut(TestReceiver.listed(seal));
    }

    private HandedOut handOut(Authorities.Listed receiver) throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(CONTAINER), 1_000);
        var delivery = new Delivery(
                new DeliveryId(UUID.randomUUID()),
                new SubmissionId(UUID.randomUUID()),
                Authority.UDI,
                kept,
                Delivery.Status.OFFERED,
                TestReceiver.NOW,
                Optional.empty());
        return new CmsSealedEnvelopes(
                        vault,
                        new Authorities(List.of(receiver)),
                        new CertificateChoice(new CrlRevocations()),
                        Clock.fixed(TestReceiver.NOW, ZoneOffset.UTC))
                .handOut(delivery);
    }

    private static byte[] bytes(HandedOut handedOut) throws IOException {
        try (var content = ((HandedOut.Sealed) handedOut).content()) {
            return content.readAllBytes();
        }
    }
}
