package no.postmottak.delivery.adapter;

import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.LogProofs;
import no.postmottak.signature.SignatureJudge;

/** What envelopes need to know of the house: receivers' names, how signatures are judged, screening, size limit and log. */
public record EnvelopeSettings(
        Authorities authorities, SignatureJudge judge, String screeningBasis, long largestEnvelope, LogProofs proofs) {

    public EnvelopeSettings {
        if (screeningBasis.isBlank()) {
            throw new IllegalArgumentException("an entry is screened on a named legal basis");
        }
    }
}
