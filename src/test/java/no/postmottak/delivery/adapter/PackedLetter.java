package no.postmottak.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Evidence;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.Party;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.Authorities;
import no.postmottak.delivery.Envelopes;
import no.postmottak.delivery.LogProof;
import no.postmottak.filing.Filing;
import no.postmottak.journal.Event;
import no.postmottak.malware.Original;
import no.postmottak.malware.Originals;
import no.postmottak.malware.Verdict;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Language;
import no.postmottak.reading.LanguageFinding;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.routing.RoutedTo;
import no.postmottak.signature.Box;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Place;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.Vault;

/** A submission with everything known of it, ready to be packed, for tests. */
final class PackedLetter {

    static final DufNumber NUMBER = new DufNumber("190000000108");
    static final EnvelopeSettings SETTINGS = new EnvelopeSettings(
            new Authorities(List.of(new Authorities.Listed(
                    Authority.UDI,
                    Map.of("nb", "Utlendingsdirektoratet"),
                    Optional.empty(),
                    List.of(),
                    false,
                    Optional.empty(),
                    Agreement.usual()))),
            new SignatureJudge(new SignaturePolicy(0.9, 0.1)),
            "Offl. § 13, jf. fvl. § 13",
            1_100_000_000,
            PackedLetter::proof);

    private final Vault vault;
    private final List<Document> documents = new ArrayList<>();
    private final List<DocumentFacts> facts = new ArrayList<>();
    private final Submission typed;
    private final Map<DocumentId, Original> originals = new HashMap<>();
    private boolean onCase = true;

    private static LogProof proof(SubmissionId submission) {
        var line = new LogProof.Line(Event.RECEIVED, Instant.parse("2026-11-20T10:00:00Z"));
        return new LogProof(List.of(line), Optional.empty());
    }

    PackedLetter(Vault vault, Submitted submitted) {
        this.vault = vault;
        this.typed = submitted.bringing(0);
    }

    PackedLetter enclosing(String name, String mediaType, byte[] bytes) throws IOException {
        return enclosing(name, mediaType, new ByteArrayInputStream(bytes));
    }

    PackedLetter enclosing(String name, String mediaType, InputStream bytes) throws IOException {
        var kept = vault.keep(bytes, 1_000_000_000);
        var document = new Document(
                new DocumentId(UUID.randomUUID()),
                documents.size() + 1,
                name,
                "application/x-declared",
                kept,
                Optional.empty());
        documents.add(document);
        originals.put(document.id(), new Original(new Verdict.Clean(), Optional.empty(), true));
        facts.add(new DocumentFacts(
                document.id().value(),
                Readability.READ,
                new Content(mediaType, List.of(), 1, 0, List.of()),
                Said.inLanguage(
                        LanguageFinding.of(Language.NORWEGIAN_BOKMAL, 0.98), List.of(new DufMention(NUMBER, true, 1))),
                new SignaturesSeen(traces(), List.of())));
        return this;
    }

    /** The last document has a copy to read. */
    PackedLetter withCopy(byte[] copy) throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(copy), 1_000_000);
        var last = facts.removeLast();
        facts.add(new DocumentFacts(
                last.document(),
                last.readability(),
                last.content(),
                last.said(),
                last.signatures(),
                Optional.of(ReadingCopy.unchecked(kept, 1)),
                last.hazards()));
        return this;
    }

    /** The last one that was enclosed, with another verdict. */
    PackedLetter found(Verdict verdict) {
        originals.put(documents.getLast().id(), new Original(verdict, Optional.empty(), true));
        return this;
    }

    PackedLetter withoutCase() {
        onCase = false;
        return this;
    }

    Envelopes.Contents contents() {
        var submission = new Submission(
                typed.id(), typed.reference(), typed.form(), typed.arrival(), typed.caller(), documents, typed.state());
        var weighing = new Assessment.Weighing(
                List.of(new Finding(
                        RequirementName.SIGNATURE,
                        Outcome.UNSURE,
                        Evidence.of("INK_UNCLEAR", "page", "1"),
                        "Act of 1967 § 32")),
                Optional.empty());
        return new Envelopes.Contents(
                submission,
                new Facts(facts),
                new Originals(originals),
                new Assessment(submission.id(), weighing, weighing, List.of()),
                new RoutedTo(Authority.UDI, "appeal-of-udi", "an appeal goes to the body that decided"),
                onCase ? known(submission) : new Envelopes.OnCase(Optional.empty(), List.of()));
    }

    private static Envelopes.OnCase known(Submission submission) {
        var party = new Party(
                "Amina Yusuf",
                Optional.of(LocalDate.of(1990, 1, 1)),
                Optional.of(NUMBER),
                Optional.empty(),
                Optional.empty());
        var file = new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                "26/00123",
                List.of(NUMBER),
                new CaseFile.People(List.of(party), List.of()),
                List.of(),
                Authority.UDI,
                true);
        var filing = new Filing(
                UUID.randomUUID(),
                submission.id(),
                file.id(),
                new Filing.EntryNumber(2026, 17),
                Instant.parse("2026-11-20T10:00:09Z"));
        return new Envelopes.OnCase(Optional.of(file), List.of(filing));
    }

    private static SignatureTraces traces() {
        var ink = new SignatureEvidence(
                Kind.INK,
                Optional.of(new Place(1, new Box(0.1, 0.8, 0.3, 0.05))),
                0.5,
                List.of(Reason.of(ReasonCode.PERHAPS_HANDWRITTEN)),
                Optional.empty(),
                "rules-1");
        return new SignatureTraces(List.of(ink), List.of(), SignatureTraces.Extent.EVERY_PAGE);
    }
}
