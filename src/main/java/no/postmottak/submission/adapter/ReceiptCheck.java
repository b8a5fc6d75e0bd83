package no.postmottak.submission.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A receipt held against the published keys, without any server: what it says, if its signature is good. */
public final class ReceiptCheck {

    private final boolean valid;
    private final List<String> lines;
    private final List<String> digests;

    private ReceiptCheck(boolean valid, List<String> lines, List<String> digests) {
        this.valid = valid;
        this.lines = List.copyOf(lines);
        this.digests = List.copyOf(digests);
    }

    /** Checks a compact JWS against a JSON Web Key Set; whatever is wrong with either, the answer is not valid. */
    public static ReceiptCheck check(String receipt, String keys) {
        try {
            var jws = JWSObject.parse(receipt.strip());
            var fault = fault(jws, keys);
            return fault.isPresent() ? bad(fault.get()) : told(jws);
        } catch (ParseException malformed) {
            return bad("this is no receipt, or it was damaged");
        }
    }

    public boolean isValid() {
        return valid;
    }

    /** What to tell the person who asked. */
    public List<String> lines() {
        return lines;
    }

    /** Whether the receipt names this very document, by its bytes and whatever it is called. */
    public boolean names(Path document) {
        return valid && digests.contains(sha256(document));
    }

    private static Optional<String> fault(JWSObject jws, String keys) {
        var header = jws.getHeader();
        var isReceipt = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && header.getType() != null
                && JwsReceipts.TYPE.equals(header.getType().getType());
        if (!isReceipt || header.getKeyID() == null) {
            return Optional.of("this is no receipt, or it was damaged");
        }
        try {
            return JWKSet.parse(keys).getKeyByKeyId(header.getKeyID()) instanceof ECKey key
                    ? faultOfSignature(jws, key)
                    : Optional.of("the receipt was signed with a key that is not among these published keys");
        } catch (ParseException malformed) {
            return Optional.of("the published keys are no JSON Web Key Set");
        }
    }

    private static Optional<String> faultOfSignature(JWSObject jws, ECKey key) {
        try {
            // the last letter has spare bits: another spelling of the same signature is a changed receipt all the same
            var spelling = Base64URL.encode(jws.getSignature().decode());
            return jws.getSignature().equals(spelling) && jws.verify(new ECDSAVerifier(key))
                    ? Optional.empty()
                    : Optional.of("the signature does not hold: the receipt was changed, or the key is another one");
        } catch (JOSEException unfit) {
            return Optional.of("the key by that name cannot check receipts");
        }
    }

    private static ReceiptCheck told(JWSObject jws) {
        var claims = Objects.requireNonNullElse(jws.getPayload().toJSONObject(), Map.<String, Object>of());
        var lines = new ArrayList<>(List.of(
                "the signature is good",
                "reference   " + claims.get("reference"),
                "sent        " + Objects.requireNonNullElse(claims.get("sentAt"), "not known"),
                "received    " + claims.get("receivedAt")));
        var digests = new ArrayList<String>();
        if (claims.get("documents") instanceof List<?> documents) {
            for (var each : documents) {
                if (each instanceof Map<?, ?> document) {
                    lines.add("document    " + document.get("sha256") + "  " + document.get("bytes") + " bytes");
                    digests.add(String.valueOf(document.get("sha256")));
                }
            }
        }
        return new ReceiptCheck(true, lines, digests);
    }

    private static ReceiptCheck bad(String why) {
        return new ReceiptCheck(false, List.of(why), List.of());
    }

    private static String sha256(Path document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(document), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the document cannot be read: " + document, unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
