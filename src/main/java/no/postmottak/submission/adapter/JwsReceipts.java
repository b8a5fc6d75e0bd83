package no.postmottak.submission.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.Purpose;
import no.postmottak.keys.SigningKey;
import no.postmottak.submission.Document;
import no.postmottak.submission.Receipt;
import no.postmottak.submission.Receipts;
import no.postmottak.submission.Submission;

/** Receipts as compact JWS, ECDSA P-256, checked offline against the published keys. */
public final class JwsReceipts implements Receipts {

    /** The media type in the header of a receipt, so that no other signed thing passes for one. */
    public static final String TYPE = "postmottak-receipt+jws";

    private final Keyring keyring;
    private final String issuer;

    public JwsReceipts(Keyring keyring, String issuer) {
        this.keyring = keyring;
        this.issuer = issuer;
    }

    @Override
    public Receipt sign(Submission submission) {
        var key = keyring.signing(Purpose.RECEIPT);
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(TYPE))
                .keyID(key.keyId())
                .build();
        var jws = new JWSObject(header, new Payload(claims(submission)));
        try {
            jws.sign(new KeyringSigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("a receipt cannot be signed", impossible);
        }
        return new Receipt(jws.serialize());
    }

    private Map<String, Object> claims(Submission submission) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("reference", submission.reference().code());
        submission.arrival().sentAt().map(Instant::toString).ifPresent(sentAt -> claims.put("sentAt", sentAt));
        claims.put("receivedAt", submission.arrival().receivedAt().toString());
        claims.put(
                "documents",
                submission.documents().stream().map(JwsReceipts::claim).toList());
        return claims;
    }

    private static Map<String, Object> claim(Document document) {
        var claim = new LinkedHashMap<String, Object>();
        claim.put("name", document.name());
        claim.put("bytes", document.kept().bytes());
        claim.put("sha256", document.kept().sha256().hex());
        return claim;
    }

    /** Lets the library build the JWS while the private key stays in the keyring. */
    private record KeyringSigner(SigningKey key) implements JWSSigner {

        @Override
        public Base64URL sign(JWSHeader header, byte[] signingInput) {
            return Base64URL.encode(key.sign(signingInput));
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return Set.of(JWSAlgorithm.ES256);
        }

        @Override
        public JCAContext getJCAContext() {
            return new JCAContext();
        }
    }
}
