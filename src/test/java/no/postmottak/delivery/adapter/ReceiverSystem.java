package no.postmottak.delivery.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.Map;
import no.postmottak.keys.PublishedKey;

/** A receiver's system with a key of its own, for tests: it signs receipts, true or false ones. */
public final class ReceiverSystem {

    private final ECKey key;

    private ReceiverSystem(ECKey key) {
        this.key = key;
    }

    public static ReceiverSystem named(String keyId) {
        try {
            return new ReceiverSystem(
                    new ECKeyGenerator(Curve.P_256).keyID(keyId).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public PublishedKey publicKey() {
        try {
            return new PublishedKey(key.getKeyID(), key.toECPublicKey());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String receipt(String delivery, String sha256) {
        return signed(JwsSignedReceipts.TYPE, Map.of("deliveryId", delivery, "sha256", sha256));
    }

    public String signed(String type, Map<String, Object> claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build();
        var jws = new JWSObject(header, new Payload(claims));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return jws.serialize();
    }
}
