package no.postmottak.delivery;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses what an envelope is sealed to: the newest certificate that is valid, not revoked and the receiver's own. */
public final class CertificateChoice {

    private static final int SHORTEST_KEY = 2048;
    private static final int KEY_ENCIPHERMENT = 2;

    private final Revocations revocations;

    public CertificateChoice(Revocations revocations) {
        this.revocations = revocations;
    }

    /** The one to use now; empty when none is fit. */
    public Optional<ReceiverCertificate> of(Authorities.Listed receiver, EnvelopeSeal seal, Instant now) {
        return seal.certificates().stream()
                .filter(certificate -> unfit(certificate, receiver, now).isEmpty())
                .max(Comparator.comparing(certificate -> certificate.validity().from()));
    }

    /** Those whose signature on a receipt counts: the receiver's own, until they are revoked or taken off the list. */
    List<ReceiverCertificate> forReceipts(Authorities.Listed receiver, Instant now) {
        var unfit = unfit(receiver, now);
        return receiver.seal().map(EnvelopeSeal::certificates).orElse(List.of()).stream()
                .filter(certificate -> Set.of(Unfit.EXPIRED).containsAll(reasons(unfit, certificate)))
                .toList();
    }

    private static Set<Unfit> reasons(Map<ReceiverCertificate, Unfit> unfit, ReceiverCertificate certificate) {
        return unfit.containsKey(certificate) ? Set.of(unfit.get(certificate)) : Set.of();
    }

    /** What is wrong with those that are not fit, in the order they are listed. */
    public Map<ReceiverCertificate, Unfit> unfit(Authorities.Listed receiver, Instant now) {
        var found = new LinkedHashMap<ReceiverCertificate, Unfit>();
        receiver.seal()
                .map(EnvelopeSeal::certificates)
                .orElse(List.of())
                .forEach(certificate ->
                        unfit(certificate, receiver, now).ifPresent(reason -> found.put(certificate, reason)));
        return found;
    }

    private Optional<Unfit> unfit(ReceiverCertificate held, Authorities.Listed receiver, Instant now) {
        if (held.organisationNumber().isEmpty() || !held.organisationNumber().equals(receiver.organisationNumber())) {
            return Optional.of(Unfit.OTHER_ORGANISATION);
        }
        if (now.isBefore(held.validity().from())) {
            return Optional.of(Unfit.NOT_YET_VALID);
        }
        if (!canEncrypt(held)) {
            return Optional.of(Unfit.KEY_UNSUITABLE);
        }
        // revoked says more than expired: such a certificate signs no receipt either
        return revoked(held, receiver, now).or(() -> expired(held, now));
    }

    private static Optional<Unfit> expired(ReceiverCertificate held, Instant now) {
        return now.isBefore(held.validity().until()) ? Optional.empty() : Optional.of(Unfit.EXPIRED);
    }

    private static boolean canEncrypt(ReceiverCertificate held) {
        var usage = held.certificate().getKeyUsage();
        return held.certificate().getPublicKey() instanceof RSAPublicKey key
                && key.getModulus().bitLength() >= SHORTEST_KEY
                && (usage == null || usage[KEY_ENCIPHERMENT]);
    }

    private Optional<Unfit> revoked(ReceiverCertificate held, Authorities.Listed receiver, Instant now) {
        return receiver.seal()
                .flatMap(EnvelopeSeal::revocationList)
                .map(list -> revocations.of(held, list, now))
                .flatMap(standing -> switch (standing) {
                    case GOOD -> Optional.empty();
                    case REVOKED -> Optional.of(Unfit.REVOKED);
                    case UNKNOWN -> Optional.of(Unfit.REVOCATION_UNKNOWN);
                });
    }
}
