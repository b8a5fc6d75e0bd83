package no.postmottak.signature.training;

/** A kind of letter that is hard to judge, drawn by itself so that it is known how well each kind is judged. */
enum Trial {
    /** Initials in the margin or under the text; where it is signed, a signature as well. */
    INITIALS,
    /** Everything is written with a pen, signed or not. */
    BY_HAND,
    /** Signed with the name in capitals that do not touch. */
    BLOCK_LETTERS,
    /** Signed with a pen that hardly writes. */
    FAINT,
    /** Signed in blue, red or green on a page in colour. */
    COLOURED,
    /** Signed across the printed name and the closing phrase. */
    MERGED
}
