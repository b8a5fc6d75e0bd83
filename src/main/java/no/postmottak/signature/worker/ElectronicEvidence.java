package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.worker.CheckedSignature.Soundness;

/** Puts what the gate and DSS found into evidence. */
final class ElectronicEvidence {

    /** Names the rules that judged, so that an old verdict can be told from a new one. */
    private static final String RULES = "gate-2 dss-6.4";

    private static final Set<ReasonCode> AGAINST = Set.of(ReasonCode.ORGANISATION_SEAL, ReasonCode.NOT_ALL_SIGNED);
    private static final double SURE = 1;
    private static final double OPEN = 0.5;

    private ElectronicEvidence() {}

    static SignatureEvidence of(Kind kind, ReasonCode code) {
        return new SignatureEvidence(kind, Optional.empty(), OPEN, List.of(Reason.of(code)), Optional.empty(), RULES);
    }

    static SignatureEvidence suspicious(Set<GateRule> broken) {
        return new SignatureEvidence(
                Kind.PDF_SIGNATURE, Optional.empty(), OPEN, List.of(suspicion(broken)), Optional.empty(), RULES);
    }

    static SignatureEvidence timeStamp(SignedPdf.Field field) {
        var reasons = new ArrayList<>(List.of(Reason.of(ReasonCode.DOCUMENT_TIME_STAMP)));
        if (!field.broken().isEmpty()) {
            reasons.add(suspicion(field.broken()));
        }
        return new SignatureEvidence(Kind.PDF_SIGNATURE, field.place(), 0, reasons, Optional.empty(), RULES);
    }

    static SignatureEvidence ofField(SignedPdf.Field field, Optional<CheckedSignature> checked) {
        var reasons = new ArrayList<Reason>();
        if (!field.broken().isEmpty()) {
            reasons.add(suspicion(field.broken()));
        }
        if (checked.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.NOT_CHECKABLE));
        }
        checked.ifPresent(signature -> reasons.addAll(reasons(signature)));
        var sound = field.broken().isEmpty()
                && checked.filter(ElectronicEvidence::isPersonalAndTrusted).isPresent();
        return new SignatureEvidence(
                Kind.PDF_SIGNATURE,
                field.place(),
                sound ? SURE : OPEN,
                reasons,
                checked.map(CheckedSignature::signer),
                RULES);
    }

    /** A container whose entries can be read in more than one way. */
    static SignatureEvidence oddContainer() {
        return new SignatureEvidence(
                Kind.ASIC_SIGNATURE,
                Optional.empty(),
                OPEN,
                List.of(new Reason(ReasonCode.STRUCTURE_SUSPICIOUS, "CONTAINER")),
                Optional.empty(),
                RULES);
    }

    static SignatureEvidence ofFile(Kind kind, CheckedSignature signature) {
        return new SignatureEvidence(
                kind,
                Optional.empty(),
                isPersonalAndTrusted(signature) ? SURE : OPEN,
                reasons(signature),
                Optional.of(signature.signer()),
                RULES);
    }

    private static boolean isPersonalAndTrusted(CheckedSignature signature) {
        return signature.soundness() == Soundness.TRUSTED
                && signature.notes().stream().noneMatch(AGAINST::contains);
    }

    private static List<Reason> reasons(CheckedSignature signature) {
        var reasons = new ArrayList<Reason>();
        switch (signature.soundness()) {
            case TRUSTED -> {
                reasons.add(Reason.of(ReasonCode.INTACT));
                reasons.add(Reason.of(ReasonCode.TRUSTED_ISSUER));
            }
            case UNKNOWN_ISSUER -> {
                reasons.add(Reason.of(ReasonCode.INTACT));
                reasons.add(Reason.of(ReasonCode.UNKNOWN_ISSUER));
            }
            case NOT_VALID -> {
                reasons.add(Reason.of(ReasonCode.INTACT));
                reasons.add(new Reason(ReasonCode.NOT_VALID, signature.detail()));
            }
            case CONTENT_ELSEWHERE -> reasons.add(Reason.of(ReasonCode.CONTENT_NOT_INSIDE));
            case BROKEN -> reasons.add(new Reason(ReasonCode.SIGNATURE_BROKEN, signature.detail()));
        }
        signature.notes().forEach(note -> reasons.add(Reason.of(note)));
        return reasons;
    }

    private static Reason suspicion(Set<GateRule> broken) {
        var names = broken.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return new Reason(ReasonCode.STRUCTURE_SUSPICIOUS, names);
    }
}
