package no.postmottak.web;

import io.javalin.http.Context;
import java.util.Base64;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.SealedEnvelopes.HandedOut;

/** An envelope as the answer to a request: sealed or plainly signed, and never plainly where it had to be sealed. */
public final class EnvelopeAnswer {

    private static final String CONTAINER = "application/vnd.etsi.asic-e+zip";
    private static final String CMS = "application/pkcs7-mime; smime-type=";

    private EnvelopeAnswer() {}

    /** Answers with the bytes under a name; what is held is refused. */
    public static void give(Context ctx, Delivery delivery, HandedOut handedOut, Named named) {
        switch (handedOut) {
            case HandedOut.Sealed sealed -> {
                named.as(".asice.p7m", CMS + smimeType(sealed.cipher()));
                ctx.result(sealed.content());
            }
            case HandedOut.Unsealed plain -> {
                named.as(".asice", CONTAINER);
                ctx.header("Repr-Digest", "sha-256=:" + digest(delivery) + ":").result(plain.content());
            }
            case HandedOut.Held held -> throw new Refused(ProblemCode.ENVELOPE_HELD);
        }
    }

    /** Says what the file is called and what it is. */
    @FunctionalInterface
    public interface Named {
        void as(String ending, String mediaType);
    }

    private static String smimeType(ContentCipher cipher) {
        return switch (cipher) {
            case AES_256_GCM -> "authEnveloped-data";
            case AES_256_CBC -> "enveloped-data";
        };
    }

    private static String digest(Delivery delivery) {
        return Base64.getEncoder().encodeToString(delivery.envelope().sha256().bytes());
    }
}
