package no.postmottak.reading.worker;

import java.util.List;
import java.util.Set;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.worker.InkOnPage;

/** The two ways to look for a signature: with the eye, and with a certificate. */
record SignatureLooks(InkLook ink, ElectronicLook electronic) {

    static SignatureLooks none() {
        return new SignatureLooks(
                page -> new InkOnPage(new PageQuality(page.number(), Set.of()), List.of()),
                (file, mediaType) -> List.of());
    }
}
