package no.postmottak.reading.worker;

import java.util.List;
import no.postmottak.reading.Hazards;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Statements;
import no.postmottak.signature.SignatureTraces;

/** What a worker found in one document, apart from the texts and pictures it sent before. */
public record WorkerAnswer(
        Readability readability,
        String mediaType,
        Extent extent,
        Said said,
        SignatureTraces signatures,
        Hazards hazards,
        boolean spent) {

    /** How much there is: pages in the file, read or not, and files attached inside. */
    public record Extent(int pages, int attachments) {}

    /** What the document says: its language, every group of digits long enough to be a DUF number, people and days. */
    public record Said(
            LanguageFinding language, List<DigitGroup> digitGroups, Statements statements, LetterKindFinding kind) {

        public Said {
            digitGroups = List.copyOf(digitGroups);
        }
    }
}
