package no.postmottak.signature;

/** Stable names of what speaks for or against a signature; {@link SignatureWords} puts them into words. */
public enum ReasonCode {
    INTACT,
    TRUSTED_ISSUER,
    UNKNOWN_ISSUER,
    NOT_VALID,
    SIGNATURE_BROKEN,
    STRUCTURE_SUSPICIOUS,
    NOT_CHECKABLE,
    NOT_ALL_SIGNED,
    CONTENT_NOT_INSIDE,
    /** The signature lies in another document of the same submission, which the value numbers. */
    SIGNED_BESIDE,
    /** The signature is over other documents of the same submission, which the value numbers. */
    SIGNS_ANOTHER_DOCUMENT,
    TIME_STAMPED,
    TIME_CLAIMED,
    REVOCATION_CHECKED,
    REVOCATION_NOT_CHECKED,
    /** An issuer was asked, and no answer came that can be relied on. */
    REVOCATION_NOT_REACHED,
    NATIONAL_ID_IN_CERTIFICATE,
    ORGANISATION_SEAL,
    DOCUMENT_TIME_STAMP,
    SDO_RECOGNISED,
    LOOKS_HANDWRITTEN,
    PERHAPS_HANDWRITTEN,
    HARDLY_HANDWRITTEN,
    NEAR_CLOSING_PHRASE,
    INK_ANNOTATION,
    STAMP_ANNOTATION,
    TYPED_CLAIM,
    NOTHING_FOUND,
    POOR_PAGE,
    NOT_ALL_PAGES_SEEN,
    PICTURES_NOT_EXAMINED,
    NOTHING_COULD_BE_SEEN
}
