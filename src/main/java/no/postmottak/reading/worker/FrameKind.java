package no.postmottak.reading.worker;

import java.util.Arrays;
import java.util.Optional;

/** What a frame between gateway and worker carries, and how long it may be. */
public enum FrameKind {
    /** To the worker: what to read and how far, as JSON. */
    REQUEST('Q', 4 << 10),
    /** To the worker: a piece of the document; an empty one ends it. */
    BYTES('B', 64 << 10),
    /** From the worker: started, and ready for a document. */
    READY('R', 0),
    /** From the worker: still at it. */
    PROGRESS('P', 0),
    /** From the worker: page number, origin, and the text in UTF-8. */
    PAGE_TEXT('T', 8 << 20),
    /** From the worker: page number, width, height, and a JPEG. */
    PAGE_IMAGE('I', 4 << 20),
    /** From the worker: page number, place, and a PNG. */
    CROP('C', 1 << 20),
    /** From the worker: the name and type of a file found inside; its pieces follow. */
    FOUND('F', 4 << 10),
    /** From the worker: a piece of the file found. */
    FOUND_BYTES('D', 64 << 10),
    /** From the worker: the end of the file found; one byte, 1 when it is whole and 0 when it is to be forgotten. */
    FOUND_END('E', 1),
    /** From the worker: a piece of the copy to read. */
    COPY('K', 256 << 10),
    /** From the worker: the copy is whole; what it is, as JSON. */
    COPY_END('L', 1 << 10),
    /** From the worker: whether the copy it was given is what it was made as, as JSON; ends the document. */
    CHECKED('V', 1 << 10),
    /** From the worker: what the signatures in the bundle it was given come to, as JSON; ends the document. */
    JUDGED('J', 1 << 20),
    /** From the worker: all the rest that was found, as JSON; ends the document. */
    ANSWER('A', 2 << 20);

    private final char sign;
    private final int atMost;

    FrameKind(char sign, int atMost) {
        this.sign = sign;
        this.atMost = atMost;
    }

    /** The longest payload in bytes. */
    public int atMost() {
        return atMost;
    }

    /** The one byte a frame of this kind begins with. */
    char sign() {
        return sign;
    }

    static Optional<FrameKind> signedBy(int sign) {
        return Arrays.stream(values()).filter(kind -> kind.sign == sign).findFirst();
    }
}
