package no.postmottak.signature.worker;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.Signer;
import no.postmottak.signature.worker.CheckedSignature.Soundness;
import org.apache.pdfbox.Loader;

/** One file before all judges: gate and EU DSS together, each alone, and the gate short of one rule. */
final class Judged {

    private static final Clock SOON_AFTER = Clock.fixed(ThrowAwayIssuer.NOW.plusSeconds(60), ZoneOffset.UTC);

    private static final CheckedSignature FAULTLESS = new CheckedSignature(
            List.of(),
            Soundness.TRUSTED,
            "",
            new Signer("Kari Nordmann", "Test issuer", Optional.empty(), ""),
            List.of(),
            new CheckedSignature.Coverage(List.of(), List.of()));

    private final byte[] file;
    private final TrustAnchors anchors;

    Judged(byte[] file, TrustAnchors anchors) {
        this.file = file;
        this.anchors = anchors;
    }

    Answer answer() {
        return answer(evidence());
    }

    List<SignatureEvidence> evidence() {
        return new ElectronicSignatures(anchors, SOON_AFTER).find(file);
    }

    /** The rules that the signature standing first breaks. */
    Set<GateRule> broken() {
        return fields().stream().findFirst().map(SignedPdf.Field::broken).orElse(Set.of());
    }

    /** Whether cryptography and certificates alone find nothing wrong with any signature. */
    boolean isTrustedByDss() {
        var checked = checked();
        return !checked.isEmpty() && checked.stream().allMatch(each -> each.soundness() == Soundness.TRUSTED);
    }

    /** The negative control: what the file would be called if this rule did not exist. */
    Answer answerWithout(GateRule rule) {
        var checked = checked();
        return answer(fields().stream()
                .map(field -> without(rule, field))
                .map(field -> ElectronicEvidence.ofField(field, matching(field, checked)))
                .toList());
    }

    /** The gate by itself: what the file would be called if cryptography and certificates found nothing wrong. */
    Answer answerOfTheGateAlone() {
        return answer(fields().stream()
                .map(field -> ElectronicEvidence.ofField(field, Optional.of(FAULTLESS)))
                .toList());
    }

    /** The same without one rule. */
    Answer answerOfTheGateAloneWithout(GateRule rule) {
        return answer(fields().stream()
                .map(field -> without(rule, field))
                .map(field -> ElectronicEvidence.ofField(field, Optional.of(FAULTLESS)))
                .toList());
    }

    static Answer answer(List<SignatureEvidence> evidence) {
        var traces = new SignatureTraces(evidence, List.of(), Extent.TEXT_WITHOUT_PICTURES);
        return new SignatureJudge(new SignaturePolicy(0.9, 0.1)).judge(traces).answer();
    }

    static List<ReasonCode> codes(SignatureEvidence evidence) {
        return evidence.reasons().stream().map(Reason::code).toList();
    }

    private static SignedPdf.Field without(GateRule rule, SignedPdf.Field field) {
        var left = EnumSet.noneOf(GateRule.class);
        left.addAll(field.broken());
        left.remove(rule);
        return new SignedPdf.Field(field.signature(), left, field.place());
    }

    private static Optional<CheckedSignature> matching(SignedPdf.Field field, List<CheckedSignature> checked) {
        return checked.stream()
                .filter(each -> each.byteRange().equals(field.byteRange()))
                .findFirst();
    }

    private List<SignedPdf.Field> fields() {
        try (var document = Loader.loadPDF(file)) {
            return SignedPdf.fields(FileBytes.of(file), document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<CheckedSignature> checked() {
        try {
            return new DssValidation(anchors, SOON_AFTER).check(FileBytes.of(file));
        } catch (RuntimeException notEvenRead) {
            return List.of();
        }
    }
}
