package no.postmottak.journal.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.LogName;
import no.postmottak.journal.TreeHash;

/** The published keys, by which a checkpoint is believed or not. */
public final class PublishedKeys {

    private final JWKSet keys;

    private PublishedKeys(JWKSet keys) {
        this.keys = keys;
    }

    /** Reads a JSON Web Key Set; throws {@link IllegalArgumentException} when it is none. */
    public static PublishedKeys parse(String json) {
        try {
            return new PublishedKeys(JWKSet.parse(json));
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("the published keys are no JSON Web Key Set", malformed);
        }
    }

    /** What a checkpoint says; empty when it is none, was changed, or was signed with another key. */
    public Optional<Checkpoint> checkpoint(String compact) {
        try {
            var jws = JWSObject.parse(compact.strip());
            return isSigned(jws) ? Optional.of(told(jws)) : Optional.empty();
        } catch (ParseException | JOSEException | ClassCastException | IllegalArgumentException malformed) {
            return Optional.empty();
        } catch (NullPointerException | DateTimeException incomplete) {
            return Optional.empty();
        }
    }

    private boolean isSigned(JWSObject jws) throws JOSEException {
        var header = jws.getHeader();
        var isCheckpoint = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && header.getType() != null
                && JwsCheckpoints.TYPE.equals(header.getType().getType());
        // the last letter has spare bits: another spelling of the same signature is a change all the same
        var spelling = Base64URL.encode(jws.getSignature().decode());
        return isCheckpoint
                && jws.getSignature().equals(spelling)
                && header.getKeyID() != null
                && keys.getKeyByKeyId(header.getKeyID()) instanceof ECKey key
                && jws.verify(new ECDSAVerifier(key));
    }

    private static LogName logBy(String word) {
        return Arrays.stream(LogName.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such log"));
    }

    private static Checkpoint told(JWSObject jws) {
        Map<String, Object> claims = Objects.requireNonNull(jws.getPayload().toJSONObject());
        var size = (Number) Objects.requireNonNull(claims.get("size"));
        return new Checkpoint(
                logBy((String) Objects.requireNonNull(claims.get("log"))),
                size.longValue(),
                TreeHash.parse((String) Objects.requireNonNull(claims.get("root"))),
                Instant.parse((String) Objects.requireNonNull(claims.get("at"))));
    }
}
