package no.postmottak.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.Journal;
import no.postmottak.store.Transactions;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;

/** Where officers say that a finding about a signature is wrong, where the operator has opted in to keep such words. */
public final class SignatureWordDesk {

    private final boolean isOpen;
    private final SignatureCorrections corrections;
    private final Reassessment reassessment;
    private final Register register;

    /** Where and when it is written down, all or nothing. */
    public record Register(Transactions transactions, Journal journal, Clock clock) {}

    /** Who takes a person's word into what the submission came to. */
    @FunctionalInterface
    public interface Reassessment {
        void by(Submission submission, SignatureCorrection correction);
    }

    public SignatureWordDesk(
            boolean isOpen, SignatureCorrections corrections, Reassessment reassessment, Register register) {
        this.isOpen = isOpen;
        this.corrections = corrections;
        this.reassessment = reassessment;
        this.register = register;
    }

    /** Whether words of officers are kept here at all. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Keeps what an officer says of a document of the submission; answers false where nothing is kept. */
    public boolean correct(Submission submission, DocumentId document, SignatureCorrection.Word word, String actor) {
        if (!isOpen) {
            return false;
        }
        return register.transactions().inOne(() -> {
            var at = register.clock().instant();
            var correction = new SignatureCorrection(UUID.randomUUID(), submission.id(), document, word, actor, at);
            corrections.add(correction);
            reassessment.by(submission, correction);
            register.journal()
                    .append(new Entry(
                            submission.id().value(),
                            Event.SIGNATURE_CORRECTED,
                            actor,
                            at,
                            Map.of("document", document.toString(), "signed", Boolean.toString(word.isSigned()))));
            return true;
        });
    }

    /** The last word on a document, where somebody has said one. */
    public Optional<SignatureCorrection> lastOn(SubmissionId submission, DocumentId document) {
        return last(corrections.of(submission), document);
    }

    private static Optional<SignatureCorrection> last(List<SignatureCorrection> said, DocumentId document) {
        return said.stream()
                .filter(correction -> correction.document().equals(document))
                .reduce((earlier, later) -> later);
    }
}
