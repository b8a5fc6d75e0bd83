package no.postmottak.likeness;

/** In what two documents are the same [duplikat], the surest first. */
public enum Alike {
    SAME_BYTES,
    SAME_TEXT,
    /** What can be read of one stands in the other, which has more: lines lost in a photo, or another page. */
    PART_OF_TEXT,
    SAME_PICTURE
}
