package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.CertificateChoice;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.EnvelopeSeal;
import no.postmottak.delivery.ReceiverCertificate;
import no.postmottak.delivery.SealedEnvelopes;
import no.postmottak.vault.Vault;

/** Envelopes sealed as CMS while they are handed out, so that the certificate is always judged at that moment. */
public final class CmsSealedEnvelopes implements SealedEnvelopes {

    private final Vault vault;
    private final Authorities authorities;
    private final CertificateChoice choice;
    private final Clock clock;
    private final CmsSealing sealing = new CmsSealing(new SecureRandom());

    public CmsSealedEnvelopes(Vault vault, Authorities authorities, CertificateChoice choice, Clock clock) {
        this.vault = vault;
        this.authorities = authorities;
        this.choice = choice;
        this.clock = clock;
    }

    @Override
    public HandedOut handOut(Delivery delivery) {
        var receiver = authorities.find(delivery.receiver());
        var seal = receiver.flatMap(Authorities.Listed::seal);
        if (receiver.isEmpty() || seal.isEmpty()) {
            return new HandedOut.Unsealed(content(delivery));
        }
        var now = clock.instant();
        return choice.of(receiver.get(), seal.get(), now)
                .<HandedOut>map(to -> sealed(delivery, to, seal.get()))
                .orElseGet(() -> new HandedOut.Held(
                        Set.copyOf(choice.unfit(receiver.get(), now).values())));
    }

    private HandedOut sealed(Delivery delivery, ReceiverCertificate to, EnvelopeSeal seal) {
        try {
            var lock = new CmsSealing.Lock(to.certificate(), seal.cipher());
            var content = PipedContent.of(out -> {
                try (var plain = content(delivery)) {
                    sealing.seal(plain, lock, out);
                }
            });
            return new HandedOut.Sealed(content, to, seal.cipher());
        } catch (IOException failed) {
            throw new EnvelopeNotPacked(failed);
        }
    }

    private InputStream content(Delivery delivery) {
        return vault.fetch(delivery.envelope().key());
    }
}
