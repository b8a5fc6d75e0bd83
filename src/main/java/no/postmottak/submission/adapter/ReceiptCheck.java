package no.postmottak.submission.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
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
            return isSignedByOneOf(jws, JWKSet.parse(keys))
                    ? told(jws)
                    : bad("the signature is not of a published key");
        } catch (ParseException | JOSEException malformed) {
            return bad("this is no receipt, or the keys are no key set");
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

    private static boolean isSignedByOneOf(JWSObject jws, JWKSet keys) throws JOSEException {
        var header = jws.getHeader();
        var isReceipt = JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && header.getType() != null
                && JwsReceipts.TYPE.equals(header.getType().getType());
        var key = header.getKeyID() == null ? null : keys.getKeyByKeyId(header.getKeyID());
        return isReceipt && key != null && jws.verify(new ECDSAVerifier(key.toECKey()));
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
