package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.delivery.EnvelopeSeal;
import no.postmottak.delivery.ReceiverCertificate;
import no.postmottak.delivery.demo.DemoCertificates;

/** A receiver with certificates of an issuer made for the tests. */
public final class TestReceiver {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    public static final String NUMBER = "974760746";

    private static final DemoCertificates MAKER = new DemoCertificates(new SecureRandom());
    private static final X509Certificate ISSUER = MAKER.issuer(NOW.minus(days(3000)), NOW.plus(days(3000)));
    private static final KeyPair KEYS = MAKER.drawPair();

    private TestReceiver() {}

    static Duration days(int days) {
        return Duration.ofDays(days);
    }

    /** A certificate valid from so many days before now until so many days after. */
    public static ReceiverKey key(int from, int until) {
        return key(NUMBER, from, until);
    }

    static ReceiverKey key(String number, int from, int until) {
        var wanted = new DemoCertificates.Wanted("Testetaten", number, NOW.plus(days(from)), NOW.plus(days(until)));
        return new ReceiverKey(KEYS.getPrivate(), MAKER.certificate(wanted, KEYS));
    }

    /** A key pair nobody else has, with a certificate of the same organisation. */
    public static ReceiverKey anotherKey() {
        var pair = MAKER.drawPair();
        var wanted = new DemoCertificates.Wanted("Testetaten", NUMBER, NOW.minus(days(1)), NOW.plus(days(1)));
        return new ReceiverKey(pair.getPrivate(), MAKER.certificate(wanted, pair));
    }

    static ReceiverCertificate certificate(ReceiverKey key) {
        return ReceiverCertificates.of(key.certificate(), Optional.of(ISSUER));
    }

    static byte[] revocations(int from, int until, X509Certificate... revoked) {
        return MAKER.revocationList(NOW.plus(days(from)), NOW.plus(days(until)), revoked);
    }

    static Authorities.Listed listed(EnvelopeSeal seal) {
        return new Authorities.Listed(
                Authority.UDI,
                Map.of("nb", "Utlendingsdirektoratet"),
                Optional.of(NUMBER),
                List.of(),
                false,
                Optional.of(seal),
                Agreement.usual());
    }

    public static EnvelopeSeal seal(ContentCipher cipher, ReceiverKey... keys) {
        return new EnvelopeSeal(certificates(keys), Optional.empty(), cipher);
    }

    static EnvelopeSeal seal(Path revocations, ReceiverKey... keys) {
        return new EnvelopeSeal(certificates(keys), Optional.of(revocations), ContentCipher.AES_256_GCM);
    }

    private static List<ReceiverCertificate> certificates(ReceiverKey... keys) {
        return java.util.Arrays.stream(keys).map(TestReceiver::certificate).toList();
    }

    /** What other programs want keys and certificates as. */
    static Path pem(Path file, String kind, byte[] content) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        try {
            return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
