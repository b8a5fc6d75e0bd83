package no.postmottak.delivery.adapter;

import java.io.IOException;

/** An envelope could not be written; nothing of it is left behind, and packing can be tried again. */
public final class EnvelopeNotPacked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnvelopeNotPacked(IOException cause) {
        super("an envelope could not be packed", cause);
    }
}
