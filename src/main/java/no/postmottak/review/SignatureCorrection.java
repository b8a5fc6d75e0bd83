package no.postmottak.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.signature.Box;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.SubmissionId;

/** An officer's word on whether a document is signed [retting av underskriftsfunn]; what was found stays as it was. */
public record SignatureCorrection(
        UUID id, SubmissionId submission, DocumentId document, Word word, String by, Instant at) {

    /** What is said: signed or not, and on which page and where, as far as that was said. */
    public record Word(boolean isSigned, Optional<Integer> page, Optional<Box> box) {

        public Word {
            if (page.filter(number -> number < 1).isPresent()) {
                throw new IllegalArgumentException("pages count from one");
            }
            if (box.isPresent() && (page.isEmpty() || !isSigned)) {
                throw new IllegalArgumentException("a box is where a signature stands on a page");
            }
        }

        public static Word notSigned() {
            return new Word(false, Optional.empty(), Optional.empty());
        }
    }
}
