package no.postmottak.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.postmottak.vault.Kept;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.VaultKey;

/** Submissions for tests, as prose: {@code Submitted.appeal().by("Amina Yusuf")}. */
public final class Submitted {

    private static final Random RANDOM = new Random(7);
    private static final Instant SENT = Instant.parse("2026-11-20T10:00:00Z");

    private SubmissionKind kind = SubmissionKind.APPEAL;
    private List<String> numbers = List.of("1900 000001 08");
    private Optional<String> caseNumber = Optional.empty();
    private Optional<StatedDecision> decision = Optional.empty();
    private Sender sender = new Sender(Role.APPLICANT, "Amina Yusuf", Optional.empty(), Optional.empty(), "nb");
    private Caller caller = Caller.ANONYMOUS;
    private Arrival arrival = new Arrival(WayIn.API, Optional.of(SENT), SENT.plusSeconds(1));

    private Residence residence = Residence.UNTOLD;
    private Map<String, String> details = Map.of();
    private Optional<String> inReplyTo = Optional.empty();

    private Submitted() {}

    public static Submitted appeal() {
        return new Submitted();
    }

    public Submitted as(SubmissionKind other) {
        kind = other;
        return this;
    }

    public Submitted with(String... dufNumbers) {
        numbers = List.of(dufNumbers);
        return this;
    }

    public Submitted numbered(String number) {
        caseNumber = Optional.of(number);
        return this;
    }

    public Submitted about(StatedDecision stated) {
        decision = Optional.of(stated);
        return this;
    }

    public Submitted by(Sender someone) {
        sender = someone;
        return this;
    }

    public Submitted loggedInAs(Caller someone) {
        caller = someone;
        return this;
    }

    public Submitted arriving(Arrival other) {
        arrival = other;
        return this;
    }

    public Submitted livingIn(Residence place) {
        residence = place;
        return this;
    }

    public Submitted answering(Map<String, String> questions) {
        details = questions;
        return this;
    }

    /** In answer to what has this reference. */
    public Submitted answering(String reference) {
        inReplyTo = Optional.of(reference);
        return this;
    }

    public SubmissionForm form() {
        return new SubmissionForm(
                kind,
                new CaseClaim(numbers, caseNumber, decision),
                sender,
                residence,
                inReplyTo,
                details,
                Optional.empty());
    }

    /** With as many documents, none of which lies in any vault. */
    public Submission bringing(int documents) {
        return new Submission(
                new SubmissionId(UUID.randomUUID()),
                Reference.draw(RANDOM),
                form(),
                arrival,
                caller,
                java.util.stream.IntStream.rangeClosed(1, documents)
                        .mapToObj(Submitted::document)
                        .toList(),
                State.RECEIVED);
    }

    public static Acknowledgement acknowledged(Submission submission) {
        return new Acknowledgement(
                submission.reference(),
                submission.arrival(),
                List.of(),
                new Receipt("head.body.signature"),
                ReceiptCode.draw(RANDOM));
    }

    /** A file found inside a document. */
    public static Document foundIn(Document outer, int ordinal) {
        return new Document(
                outer.id().ofFileInside(ordinal),
                ordinal,
                "found.pdf",
                "application/pdf",
                kept(),
                Optional.of(outer.id()));
    }

    private static Document document(int ordinal) {
        return new Document(
                new DocumentId(UUID.randomUUID()), ordinal, "letter.pdf", "application/pdf", kept(), Optional.empty());
    }

    private static Kept kept() {
        var key = new VaultKey(UUID.randomUUID().toString().replace("-", ""));
        return new Kept(key, 10, new Sha256("ab".repeat(32)));
    }
}
