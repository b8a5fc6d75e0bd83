package no.postmottak.signature;

/** What a trace of a signature is made of. */
public enum Kind {
    /** A cryptographic signature inside a PDF. */
    PDF_SIGNATURE,
    /** A cryptographic signature in an ASiC container around the documents. */
    ASIC_SIGNATURE,
    /** A cryptographic message (CAdES), around what it signs or beside it. */
    CADES_SIGNATURE,
    /** A signature in an XML file (XAdES). */
    XADES_SIGNATURE,
    /** A signed data object of the older Norwegian BankID [SEID-SDO]. */
    BANKID_SDO,
    /** Ink on a page: pen, pasted picture of a signature or drawn strokes, as they look when rendered. */
    INK,
    /** An ink or stamp annotation laid on a PDF page. */
    PDF_ANNOTATION,
    /** Words that claim a signature, such as "signert elektronisk" or "/s/" before a name. */
    TYPED_CLAIM;

    /** Whether it is made with a certificate. */
    public boolean isElectronic() {
        return switch (this) {
            case PDF_SIGNATURE, ASIC_SIGNATURE, CADES_SIGNATURE, XADES_SIGNATURE, BANKID_SDO -> true;
            case INK, PDF_ANNOTATION, TYPED_CLAIM -> false;
        };
    }
}
