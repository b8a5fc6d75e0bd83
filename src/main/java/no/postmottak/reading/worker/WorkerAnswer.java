package no.postmottak.reading.worker;

import java.util.List;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.signature.SignatureTraces;

/** What a worker found in one document, apart from the texts and pictures it sent before. */
public record WorkerAnswer(
        Readability readability,
        String mediaType,
        Extent extent,
        LanguageFinding language,
        List<DigitGroup> digitGroups,
        SignatureTraces signatures,
        boolean spent) {

    public WorkerAnswer {
        digitGroups = List.copyOf(digitGroups);
    }

    /** How much there is: pages in the file, read or not, and files attached inside. */
    public record Extent(int pages, int attachments) {}
}
