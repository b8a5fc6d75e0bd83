package no.postmottak.delivery;

import java.io.InputStream;
import java.util.Set;

/** Hands envelopes out so that their receiver alone can open them. */
public interface SealedEnvelopes {

    /** The envelope as it leaves the house: sealed at this moment, or not at all. The caller reads and closes it. */
    HandedOut handOut(Delivery delivery);

    /** What handing out came to. */
    sealed interface HandedOut {

        /** Sealed to a certificate of the receiver. */
        record Sealed(InputStream content, ReceiverCertificate to, ContentCipher cipher) implements HandedOut {}

        /** Signed but not sealed: to a receiver without certificates, who fetches it over its own login. */
        record Unsealed(InputStream content) implements HandedOut {}

        /** Kept back, since the receiver has certificates and none of them is fit. */
        record Held(Set<Unfit> reasons) implements HandedOut {
            public Held {
                reasons = Set.copyOf(reasons);
            }
        }
    }
}
