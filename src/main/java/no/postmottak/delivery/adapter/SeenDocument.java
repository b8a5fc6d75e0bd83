package no.postmottak.delivery.adapter;

import java.util.List;
import java.util.Optional;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Hazard;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.Said;
import no.postmottak.reading.Statements;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Place;
import no.postmottak.signature.Reason;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureVerdict;
import no.postmottak.signature.Signer;

/** One document of the findings: where it lies in the envelope and what was seen in it; nothing where it was not read. */
record SeenDocument(
        String file,
        String sha256,
        long bytes,
        String mediaType,
        Malware malware,
        Optional<Reading> reading,
        Optional<Copy> copy) {

    /** The copy to read: where it lies, how many pages of the document it shows, and whether it is good PDF/A-2b. */
    record Copy(String file, String sha256, long bytes, int pages, ReadingCopy.Conformance conformance) {

        static Copy of(PackedDocument packed, ReadingCopy copy) {
            return new Copy(
                    packed.copyPath(),
                    copy.file().sha256().hex(),
                    copy.file().bytes(),
                    copy.pages(),
                    copy.conformance());
        }
    }

    /** What searching for malware came to, and whether the original is sealed and so not in the envelope. */
    record Malware(Verdict.Answer verdict, String detail, boolean sealed) {

        static Malware of(PackedDocument packed) {
            var verdict = packed.original().verdict();
            return new Malware(verdict.answer(), verdict.detail(), !packed.isEnclosed());
        }
    }

    /** What reading the document gave. */
    record Reading(
            String readability,
            int pages,
            LanguageFinding language,
            SaidInIt says,
            List<Hazard> hazards,
            SignatureVerdict.Answer signed,
            List<Signature> signatures) {}

    /** What the document says: its numbers, those of them read with a mended digit, its statements and its kind. */
    record SaidInIt(
            List<String> dufNumbers, List<String> mendedDufNumbers, Statements statements, LetterKindFinding kind) {

        static SaidInIt of(Said said) {
            var mended = said.dufNumbers().stream().filter(DufMention::isMended).toList();
            return new SaidInIt(digits(said.dufNumbers()), digits(mended), said.statements(), said.kind());
        }

        private static List<String> digits(List<DufMention> mentions) {
            return mentions.stream()
                    .map(mention -> mention.number().digits())
                    .distinct()
                    .toList();
        }
    }

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
                Malware.of(packed),
                packed.facts().map(facts -> reading(facts, judge)),
                packed.copy().map(copy -> Copy.of(packed, copy)));
    }

    private static Reading reading(DocumentFacts facts, SignatureJudge judge) {
        var verdict = judge.judge(facts.signatures().traces());
        return new Reading(
                facts.readability().name(),
                facts.content().pageCount(),
                facts.said().language(),
                SaidInIt.of(facts.said()),
                facts.hazards().seen().stream().sorted().toList(),
                verdict.answer(),
                verdict.evidence().stream().map(Signature::of).toList());
    }
}
