package no.postmottak.reading;

import java.util.List;
import no.postmottak.signature.SignatureTraces;

/** What was seen of signatures in a document, with pictures of the ink for a person to judge. */
public record SignaturesSeen(SignatureTraces traces, List<InkCrop> crops) {

    public SignaturesSeen {
        crops = List.copyOf(crops);
    }

    /** Of a document that nobody could look into. */
    public static SignaturesSeen none() {
        return new SignaturesSeen(new SignatureTraces(List.of(), List.of(), SignatureTraces.Extent.NOTHING), List.of());
    }
}
