package no.postmottak.signature.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** The digests of what a file says it signs or lists, each with the name it is listed by (empty where there is none). */
record SignedDigests(Map<String, String> names) {

    private static final List<String> ALGORITHMS = List.of("SHA-256", "SHA-384", "SHA-512");

    static SignedDigests none() {
        return new SignedDigests(Map.of());
    }

    /** Of a signed message: what all of its signers sign; more than one thing is not joined. */
    static SignedDigests ofMessage(InputStream message) {
        try {
            var signed = new CMSSignedData(message);
            var digests = new HashSet<String>();
            for (var signer : signed.getSignerInfos()) {
                digests.add(digest(signer).orElse(""));
            }
            return new SignedDigests(
                    digests.size() == 1 ? Map.of(digests.iterator().next(), "") : Map.of());
        } catch (CMSException | RuntimeException noMessage) {
            return none();
        }
    }

    private static Optional<String> digest(SignerInformation signer) {
        var attributes = signer.getSignedAttributes();
        var digest = attributes == null ? null : attributes.get(CMSAttributes.messageDigest);
        return digest == null
                ? Optional.empty()
                : Optional.of(HexFormat.of()
                        .formatHex(ASN1OctetString.getInstance(
                                        digest.getAttrValues().getObjectAt(0))
                                .getOctets()));
    }

    /** Of the references right inside the only element of this name in an XML file. */
    static SignedDigests ofXml(InputStream xml, String parent, String reference) {
        return new SignedDigests(XmlReferences.in(xml, parent, reference));
    }

    /** The name a file is listed by, where its digest is listed. */
    Optional<String> nameOf(Path file) throws IOException {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return digestsOf(file).stream()
                .filter(names::containsKey)
                .map(names::get)
                .findFirst();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether everything listed is among these files. */
    boolean areAllAmong(List<Path> files) throws IOException {
        var there = new HashSet<String>();
        for (var file : files) {
            there.addAll(digestsOf(file));
        }
        return there.containsAll(names.keySet());
    }

    private static Set<String> digestsOf(Path file) throws IOException {
        var all = new ArrayList<MessageDigest>();
        try (var in = Files.newInputStream(file)) {
            for (var algorithm : ALGORITHMS) {
                all.add(MessageDigest.getInstance(algorithm));
            }
            var piece = new byte[64 << 10];
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                for (var digest : all) {
                    digest.update(piece, 0, read);
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        var found = new HashSet<String>();
        all.forEach(digest -> found.add(HexFormat.of().formatHex(digest.digest())));
        return found;
    }
}
