package no.postmottak.reading.worker;

import java.io.IOException;

/** An archive holds more files, or larger ones, than are taken out of one. */
final class TooMuchInside extends IOException {

    private static final long serialVersionUID = 1L;

    TooMuchInside() {
        super("more than is taken out of an archive");
    }
}
