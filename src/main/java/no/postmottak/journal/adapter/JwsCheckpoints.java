package no.postmottak.journal.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.Checkpoints;
import no.postmottak.journal.SignedCheckpoint;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.Purpose;
import no.postmottak.keys.SigningKey;

/** Checkpoints as compact JWS, signed by the keys of receipts, so that the same published keys check both. */
public final class JwsCheckpoints implements Checkpoints {

    /** The media type in the header, so that no receipt passes for a checkpoint, nor the other way. */
    static final String TYPE = "postmottak-checkpoint+jws";

    private final Keyring keyring;
    private final String issuer;

    public JwsCheckpoints(Keyring keyring, String issuer) {
        this.keyring = keyring;
        this.issuer = issuer;
    }

    @Override
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        var key = keyring.signing(Purpose.RECEIPT);
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(TYPE))
                .keyID(key.keyId())
                .build();
        var jws = new JWSObject(header, new Payload(claims(checkpoint)));
        try {
            jws.sign(new KeyringSigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("a checkpoint cannot be signed", impossible);
        }
        return new SignedCheckpoint(checkpoint, jws.serialize());
    }

    private Map<String, Object> claims(Checkpoint checkpoint) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("log", checkpoint.log().word());
        claims.put("size", checkpoint.size());
        claims.put("root", checkpoint.root().base64());
        claims.put("at", checkpoint.at().toString());
        return claims;
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
