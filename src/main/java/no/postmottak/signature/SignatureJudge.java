package no.postmottak.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.postmottak.signature.SignatureVerdict.Answer;

/** Concludes from traces whether a document is signed; the same traces and policy always give the same verdict. */
public final class SignatureJudge {

    private final SignaturePolicy policy;

    public SignatureJudge(SignaturePolicy policy) {
        this.policy = policy;
    }

    public SignatureVerdict judge(SignatureTraces traces) {
        var evidence = traces.evidence().stream()
                .sorted(Comparator.comparingDouble(SignatureEvidence::probability)
                        .reversed())
                .toList();
        var convincing = evidence.stream().filter(this::convinces).toList();
        if (!convincing.isEmpty()) {
            return new SignatureVerdict(Answer.SIGNED, reasonsOf(convincing), evidence);
        }
        var doubtful = evidence.stream().filter(this::leavesDoubt).toList();
        var blind = blindSpots(traces);
        if (doubtful.isEmpty() && blind.isEmpty()) {
            return new SignatureVerdict(Answer.LIKELY_UNSIGNED, List.of(Reason.of(ReasonCode.NOTHING_FOUND)), evidence);
        }
        var doubts = new ArrayList<>(reasonsOf(doubtful));
        doubts.addAll(blind);
        return new SignatureVerdict(Answer.UNSURE, doubts, evidence);
    }

    private boolean convinces(SignatureEvidence evidence) {
        return switch (evidence.kind()) {
            case PDF_SIGNATURE, ASIC_SIGNATURE, CADES_SIGNATURE, XADES_SIGNATURE ->
                evidence.has(ReasonCode.INTACT)
                        && evidence.has(ReasonCode.TRUSTED_ISSUER)
                        && !evidence.has(ReasonCode.STRUCTURE_SUSPICIOUS)
                        && !evidence.has(ReasonCode.NOT_ALL_SIGNED)
                        && !isImpersonal(evidence);
            case INK -> evidence.probability() >= policy.inkSignedFrom();
            case BANKID_SDO, PDF_ANNOTATION, TYPED_CLAIM -> false;
        };
    }

    private boolean leavesDoubt(SignatureEvidence evidence) {
        return switch (evidence.kind()) {
            case PDF_SIGNATURE, ASIC_SIGNATURE, CADES_SIGNATURE, XADES_SIGNATURE ->
                !isImpersonal(evidence) || evidence.has(ReasonCode.SIGNATURE_BROKEN);
            case INK -> evidence.probability() >= policy.inkUnsignedBelow();
            case BANKID_SDO, PDF_ANNOTATION, TYPED_CLAIM -> true;
        };
    }

    private static boolean isImpersonal(SignatureEvidence evidence) {
        return evidence.has(ReasonCode.ORGANISATION_SEAL) || evidence.has(ReasonCode.DOCUMENT_TIME_STAMP);
    }

    private static List<Reason> blindSpots(SignatureTraces traces) {
        var blind = new ArrayList<Reason>();
        traces.pages().stream()
                .filter(page -> !page.isGood())
                .map(page -> new Reason(ReasonCode.POOR_PAGE, Integer.toString(page.page())))
                .forEach(blind::add);
        switch (traces.extent()) {
            case EVERY_PAGE -> {
                if (traces.pages().isEmpty()) {
                    blind.add(Reason.of(ReasonCode.NOTHING_COULD_BE_SEEN));
                }
            }
            case SOME_PAGES -> blind.add(Reason.of(ReasonCode.NOT_ALL_PAGES_SEEN));
            case TEXT_WITH_PICTURES -> blind.add(Reason.of(ReasonCode.PICTURES_NOT_EXAMINED));
            case NOTHING -> blind.add(Reason.of(ReasonCode.NOTHING_COULD_BE_SEEN));
            case TEXT_WITHOUT_PICTURES -> {}
        }
        return blind;
    }

    private static List<Reason> reasonsOf(List<SignatureEvidence> evidence) {
        return evidence.stream()
                .flatMap(each -> each.reasons().stream())
                .distinct()
                .toList();
    }
}
