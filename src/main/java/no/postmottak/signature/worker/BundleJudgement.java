package no.postmottak.signature.worker;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;

/** Judges a signed file together with the documents sent beside it and the proof that was fetched. */
public final class BundleJudgement {

    private final TrustAnchors anchors;
    private final Clock clock;

    public BundleJudgement(TrustAnchors anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Of a bundle, which is taken apart in a folder of its own. */
    public JudgedBundle of(Path bundle, Path folder) throws IOException {
        return judge(SignedBundle.in(bundle, folder));
    }

    JudgedBundle judge(SignedBundle bundle) throws IOException {
        var file = FileBytes.of(bundle.signed());
        var joined = joined(bundle, FileKind.of(file));
        var validation = new DssValidation(anchors, bundle.proof(), clock);
        var seen = new ArrayList<CheckedSignature>();
        var evidence = new ElectronicSignatures(signed -> {
                    seen.addAll(validation.check(signed, joined.given()));
                    return seen;
                })
                .find(file).stream().filter(each -> each.kind().isElectronic()).toList();
        var isJoined = !evidence.isEmpty()
                && evidence.stream().allMatch(BundleJudgement::isOverContent)
                && seen.stream().allMatch(each -> covers(each, joined));
        var wanted = seen.stream().flatMap(each -> each.coverage().wanted().stream());
        return new JudgedBundle(
                evidence,
                isJoined ? joined.signs() : List.of(),
                wanted.distinct().toList());
    }

    /** Whoever checked the cryptography must find the very documents covered that we found the digests of. */
    private static boolean covers(CheckedSignature signature, Joined joined) {
        return joined.given().stream()
                .map(document -> HexFormat.of().formatHex(document.getDigestValue(DigestAlgorithm.SHA256)))
                .allMatch(signature.coverage().whole()::contains);
    }

    private static boolean isOverContent(SignatureEvidence evidence) {
        return !evidence.has(ReasonCode.CONTENT_NOT_INSIDE)
                && !evidence.has(ReasonCode.SIGNATURE_BROKEN)
                && !evidence.has(ReasonCode.NOT_CHECKABLE);
    }

    /** The documents a signature is over: those to give to whoever checks it, and the numbers of those that are signed. */
    private record Joined(List<DSSDocument> given, List<Integer> signs) {}

    private static Joined joined(SignedBundle bundle, FileKind kind) throws IOException {
        return switch (kind) {
            case CADES -> fitting(bundle, ofMessage(bundle.signed()));
            case XADES -> fitting(bundle, ofXml(bundle.signed(), "SignedInfo", "Reference"));
            case PDF, ASIC, SDO, OTHER -> new Joined(List.of(), List.of());
        };
    }

    private static Joined fitting(SignedBundle bundle, SignedDigests digests) throws IOException {
        var given = new ArrayList<DSSDocument>();
        var signs = new ArrayList<Integer>();
        for (var i = 0; i < bundle.contents().size(); i++) {
            var content = bundle.contents().get(i);
            var name = digests.nameOf(content);
            if (name.isPresent()) {
                given.add(named(content, name.get()));
                signs.add(i);
                signs.addAll(listedIn(content, bundle));
            }
        }
        return new Joined(given, signs.stream().distinct().toList());
    }

    /** A container's list of files that is signed in their place: all of them must be there, as listed. */
    private static List<Integer> listedIn(Path content, SignedBundle bundle) throws IOException {
        var start = FileBytes.of(content).start(1024);
        var listed = start.contains("ASiCManifest")
                ? ofXml(content, "ASiCManifest", "DataObjectReference")
                : SignedDigests.none();
        var found = new ArrayList<Integer>();
        if (!listed.isEmpty() && listed.areAllAmong(bundle.contents())) {
            for (var i = 0; i < bundle.contents().size(); i++) {
                if (listed.nameOf(bundle.contents().get(i)).isPresent()) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static DSSDocument named(Path content, String name) {
        var document = new FileDocument(content.toFile());
        document.setName(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        return document;
    }

    private static SignedDigests ofMessage(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return SignedDigests.ofMessage(in);
        }
    }

    private static SignedDigests ofXml(Path file, String parent, String reference) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return SignedDigests.ofXml(in, parent, reference);
        }
    }
}
