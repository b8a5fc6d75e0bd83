package no.postmottak.signature.worker;

/** What the structure of a signed PDF must keep to before its cryptography means anything. */
enum GateRule {
    /** The file starts as a PDF. */
    HEADER,
    /** Four whole numbers, from the first byte, in order and inside the file. */
    BYTE_RANGE,
    /** What the byte range leaves out is the signature's hexadecimal contents and nothing else. */
    GAP,
    /** The contents are not empty. */
    CONTENTS_EMPTY,
    /** The contents are one cryptographic message, with nothing but zeros behind it. */
    CONTENTS_NOT_ONE_MESSAGE,
    /** One signer a message. */
    SIGNER_COUNT,
    /** A detached signature carries no content of its own. */
    EMBEDDED_CONTENT,
    /** A form of signature that can be checked. */
    SUB_FILTER,
    /** As many byte ranges in the file as signatures that were read. */
    BYTE_RANGE_COUNT,
    /** Everything added after signing is proof data, a time stamp or another invisible signature. */
    LATER_CHANGES,
    /** No more signatures than people sign with. */
    TOO_MANY
}
