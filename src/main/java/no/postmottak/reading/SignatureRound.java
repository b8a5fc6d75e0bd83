package no.postmottak.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.RevocationDesk;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.vault.Vault;

/**
 * Judges once more the signatures of one submission that cannot be judged by their own file alone: those that lie beside
 * what they sign, and those of which somebody else must tell whether the certificate still holds.
 */
public final class SignatureRound {

    private static final int MOST_CONTENTS = 40;

    private final Crew crew;
    private final Vault vault;
    private final Submission submission;

    /** Who judges, who asks issuers, and how many bytes may be judged together. */
    public record Crew(SignatureExpert expert, RevocationDesk revocation, long mostBytes) {

        /** Judges nothing again. */
        public static Crew idle() {
            return new Crew(toJudge -> Optional.empty(), RevocationDesk.closed(), 0);
        }
    }

    public SignatureRound(Crew crew, Vault vault, Submission submission) {
        this.crew = crew;
        this.vault = vault;
        this.submission = submission;
    }

    /** The facts with what the signatures come to now; the same where nothing new was found out. */
    public Facts settle(Facts known) {
        var facts = known;
        for (var document : submission.documents()) {
            var seen = facts.of(document.id().value());
            if (seen.filter(this::isOpen).isPresent()) {
                facts = settled(document, facts);
            }
        }
        return facts;
    }

    private boolean isOpen(DocumentFacts facts) {
        return facts.signatures().traces().evidence().stream().anyMatch(this::isOpen);
    }

    private boolean isOpen(SignatureEvidence evidence) {
        return evidence.has(ReasonCode.CONTENT_NOT_INSIDE)
                || (evidence.has(ReasonCode.TRUSTED_ISSUER) && evidence.has(ReasonCode.REVOCATION_NOT_CHECKED));
    }

    private Facts settled(Document document, Facts facts) {
        var contents = liesAlone(facts, document) ? contentsBeside(document, facts) : List.<Document>of();
        var inquiry = new RevocationInquiry(crew.expert(), crew.revocation());
        var toJudge = new ToJudge(
                toRead(document), contents.stream().map(this::toRead).toList(), List.of());
        return inquiry.judge(toJudge)
                .map(judged -> joined(document, judged, contents, facts))
                .orElse(facts);
    }

    private static boolean liesAlone(Facts facts, Document document) {
        return facts.of(document.id().value()).stream()
                .flatMap(seen -> seen.signatures().traces().evidence().stream())
                .anyMatch(evidence -> evidence.has(ReasonCode.CONTENT_NOT_INSIDE));
    }

    /** Everything else that was sent, as far as it may be judged together. */
    private List<Document> contentsBeside(Document signature, Facts facts) {
        var beside = new ArrayList<Document>();
        var left = crew.mostBytes() - signature.kept().bytes();
        for (var document : submission.documents()) {
            var isOther = !document.id().equals(signature.id()) && !liesAlone(facts, document);
            if (isOther && document.kept().bytes() <= left && beside.size() < MOST_CONTENTS) {
                beside.add(document);
                left -= document.kept().bytes();
            }
        }
        return beside;
    }

    private static Facts joined(
            Document signature, RevocationInquiry.Judged judged, List<Document> contents, Facts facts) {
        var signed = judged.signs().stream().map(contents::get).toList();
        var numbers =
                signed.stream().map(each -> Integer.toString(each.ordinal())).toList();
        var own = signed.isEmpty()
                ? judged.evidence()
                : withReason(
                        judged.evidence(), new Reason(ReasonCode.SIGNS_ANOTHER_DOCUMENT, String.join(", ", numbers)));
        var all = facts.with(facts.of(signature.id().value()).orElseThrow().signedElectronically(own));
        var beside = new Reason(ReasonCode.SIGNED_BESIDE, Integer.toString(signature.ordinal()));
        for (var document : signed) {
            var letter = all.of(document.id().value());
            if (letter.isPresent()) {
                all = all.with(letter.get().alsoSigned(withReason(judged.evidence(), beside)));
            }
        }
        return all;
    }

    private static List<SignatureEvidence> withReason(List<SignatureEvidence> evidence, Reason reason) {
        return evidence.stream().map(each -> each.with(reason)).toList();
    }

    private DocumentToRead toRead(Document document) {
        var kept = document.kept();
        return new DocumentToRead(document.id().value(), kept.bytes(), () -> vault.fetch(kept.key()));
    }
}
