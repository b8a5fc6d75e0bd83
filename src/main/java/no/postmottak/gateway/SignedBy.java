package no.postmottak.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.postmottak.admission.Dossier;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.Representative;
import no.postmottak.filing.NameLikeness;
import no.postmottak.signature.Kind;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;

/** Tells the officer whether whoever signed electronically is the party or acts for the party [undertegner]. */
final class SignedBy {

    private static final String SOURCE = "The name in the certificate, and the case record";
    private static final Set<Kind> ELECTRONIC =
            Set.of(Kind.PDF_SIGNATURE, Kind.ASIC_SIGNATURE, Kind.CADES_SIGNATURE, Kind.XADES_SIGNATURE);
    private static final Set<ReasonCode> NOT_PROVEN = Set.of(
            ReasonCode.UNKNOWN_ISSUER,
            ReasonCode.NOT_VALID,
            ReasonCode.SIGNATURE_BROKEN,
            ReasonCode.STRUCTURE_SUSPICIOUS,
            ReasonCode.NOT_ALL_SIGNED,
            ReasonCode.CONTENT_NOT_INSIDE,
            ReasonCode.NOT_CHECKABLE);

    private SignedBy() {}

    /** Of the letter itself: who signed an enclosure did not sign the letter. */
    static List<Finding> of(Dossier dossier) {
        return dossier
                .mainDocument()
                .flatMap(letter -> of(letter.signatures().traces().evidence(), dossier.caseFile()))
                .stream()
                .toList();
    }

    static Optional<Finding> of(List<SignatureEvidence> evidence, Optional<CaseFile> file) {
        var signed = evidence.stream().filter(SignedBy::isPersonal).toList();
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        var proven = signed.stream()
                .filter(each -> NOT_PROVEN.stream().noneMatch(each::has))
                .flatMap(each -> each.signer().stream())
                .map(signer -> signer.name())
                .toList();
        if (proven.isEmpty()) {
            return Optional.of(finding(Outcome.UNSURE, "SIGNER_NOT_PROVEN"));
        }
        return Optional.of(file.map(known -> compared(proven, known.people()))
                .orElseGet(() -> finding(Outcome.UNSURE, "NO_CASE_TO_COMPARE")));
    }

    private static boolean isPersonal(SignatureEvidence evidence) {
        return ELECTRONIC.contains(evidence.kind())
                && evidence.signer().isPresent()
                && !evidence.has(ReasonCode.ORGANISATION_SEAL);
    }

    private static Finding compared(List<String> signers, CaseFile.People people) {
        var parties = people.applicants().stream().map(Party::name).toList();
        var agents = people.representatives().stream().map(Representative::name).toList();
        if (areAny(NameLikeness.SAME, signers, parties)) {
            return finding(Outcome.MET, "SIGNED_BY_PARTY");
        }
        if (areAny(NameLikeness.SAME, signers, agents)) {
            return finding(Outcome.MET, "SIGNED_BY_REPRESENTATIVE");
        }
        var isPerhaps = areAny(NameLikeness.PERHAPS, signers, parties) || areAny(NameLikeness.PERHAPS, signers, agents);
        return finding(Outcome.UNSURE, isPerhaps ? "PERHAPS_SIGNED_BY_THEM" : "SIGNED_BY_ANOTHER");
    }

    private static boolean areAny(NameLikeness likeness, List<String> signers, List<String> known) {
        return signers.stream()
                .anyMatch(signer -> known.stream().anyMatch(name -> NameLikeness.of(signer, name) == likeness));
    }

    private static Finding finding(Outcome outcome, String code) {
        return new Finding(RequirementName.SIGNER, outcome, new Evidence(code, Map.of()), SOURCE);
    }
}
