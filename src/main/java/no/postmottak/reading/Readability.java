package no.postmottak.reading;

/** How far software got with a document [lesbarhet]; the name is the stable code shown to people and systems. */
public enum Readability {
    READ,
    /** Read as far as a limit allows: further pages, or further text, are there for a person to see. */
    READ_IN_PART,
    /** Opened without trouble, but holds no words: a blank page or a photo of something else. */
    WITHOUT_TEXT,
    /** Read but for words that stand in pictures, or for what takes longer than seconds: that is done next, apart. */
    TO_BE_RECOGNISED,
    /** A picture of text, on a machine that has no character recognition. */
    RECOGNITION_MISSING,
    /** A known type that is not read here, such as an archive or a film. */
    UNREAD_TYPE,
    UNKNOWN_TYPE,
    TOO_LARGE,
    ENCRYPTED,
    BROKEN,
    TIMED_OUT;

    /** Whether what stands in the document is known well enough to look for things in it. */
    public boolean isRead() {
        return this == READ || this == READ_IN_PART;
    }
}
