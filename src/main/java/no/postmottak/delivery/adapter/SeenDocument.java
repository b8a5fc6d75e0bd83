package no.postmottak.delivery.adapter;

import java.util.List;
import java.util.Optional;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Place;
import no.postmottak.signature.Reason;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureVerdict;
import no.postmottak.signature.Signer;

/** One document of the findings: where it lies in the envelope and what was seen in it; nothing where it was not read. */
record SeenDocument(String file, String sha256, long bytes, String mediaType, Optional<Reading> reading) {

    /** What reading the document gave. */
    record Reading(
            String readability,
            int pages,
            LanguageFinding language,
            List<String> dufNumbers,
            SignatureVerdict.Answer signed,
            List<Signature> signatures) {}

    /** One trace of a signature: what and where it is, how likely, why, and who signed by certificate. */
    record Signature(
            Kind kind, Optional<Place> place, double probability, List<Reason> reasons, Optional<Signer> signer) {

        static Signature of(SignatureEvidence evidence) {
            return new Signature(
                    evidence.kind(), evidence.place(), evidence.probability(), evidence.reasons(), evidence.signer());
        }
    }

    static SeenDocument of(PackedDocument packed, SignatureJudge judge) {
        var kept = packed.document().kept();
        return new SeenDocument(
                packed.path(),
                kept.sha256().hex(),
                kept.bytes(),
                packed.mediaType(),
                packed.facts().map(facts -> reading(facts, judge)));
    }

    private static Reading reading(DocumentFacts facts, SignatureJudge judge) {
        var verdict = judge.judge(facts.signatures().traces());
        return new Reading(
                facts.readability().name(),
                facts.content().pageCount(),
                facts.said().language(),
                facts.said().dufNumbers().stream()
                        .map(mention -> mention.number().digits())
                        .distinct()
                        .toList(),
                verdict.answer(),
                verdict.evidence().stream().map(Signature::of).toList());
    }
}
