package no.postmottak.signature;

/**
 * Somebody who can tell whether a certificate was revoked [tilbakekalt], and how to ask: the certificate's print, the
 * address that stands in it, and for an answer (OCSP) the question in base 64. Only certificates on the way to a trusted
 * issuer are asked about.
 */
public record ProofWanted(String certificate, Way way, String address, String question) {

    /** How the issuer tells. */
    public enum Way {
        /** By an answer about one certificate (OCSP). */
        ANSWER,
        /** By a list of all that were revoked (CRL). */
        LIST
    }
}
