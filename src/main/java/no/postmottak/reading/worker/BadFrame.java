package no.postmottak.reading.worker;

import java.io.IOException;

/** Bytes on the pipe that are no frame, or a frame that has no place here. */
public final class BadFrame extends IOException {

    private static final long serialVersionUID = 1L;

    public BadFrame(String sentence) {
        super(sentence);
    }
}
