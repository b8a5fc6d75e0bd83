package no.postmottak.reading.worker;

import java.io.IOException;

/** A picture whose header announces more pixels than are decoded here. */
final class TooManyPixels extends IOException {

    private static final long serialVersionUID = 1L;

    TooManyPixels() {
        super("a picture of too many pixels");
    }
}
