package no.postmottak.signature.worker;

import java.awt.image.BufferedImage;
import no.postmottak.signature.SignatureEvidence;

/** Ink that may be a signature, with the piece of the page it stands on. */
public record InkCandidate(SignatureEvidence evidence, BufferedImage crop) {

    /** The crop as a PNG file, as it is kept and shown. */
    public byte[] png() {
        return Crop.png(crop);
    }
}
