package no.postmottak.signature.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.Facts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignatureRound;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.reading.ToJudge;
import no.postmottak.signature.FetchedProof;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.ProofWanted.Way;
import no.postmottak.signature.RevocationDesk;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;

/** Files sent in one submission, read each by itself and then judged together, in this process. */
final class SentTogether {

    private static final Clock SOON_AFTER = Clock.fixed(ThrowAwayIssuer.NOW.plusSeconds(60), ZoneOffset.UTC);

    private final TrustAnchors anchors;
    private final Path folder;
    private final MemoryVault vault = new MemoryVault();

    SentTogether(TrustAnchors anchors, Path folder) {
        this.anchors = anchors;
        this.folder = folder;
    }

    /** What is known of the files in the end, in the order they were sent. */
    List<DocumentFacts> judged(RevocationDesk desk, byte[]... files) {
        var submission = holding(files);
        var known = new ArrayList<DocumentFacts>();
        for (var i = 0; i < files.length; i++) {
            known.add(read(submission.documents().get(i), files[i]));
        }
        var crew = new SignatureRound.Crew(this::judge, desk, 10_000_000);
        return new SignatureRound(crew, vault, submission)
                .settle(new Facts(known))
                .documents();
    }

    private Submission holding(byte[]... files) {
        var empty = Submitted.appeal().bringing(files.length);
        var documents = new ArrayList<Document>();
        for (var i = 0; i < files.length; i++) {
            var document = empty.documents().get(i);
            documents.add(new Document(
                    document.id(), i + 1, "file-" + i, "application/octet-stream", kept(files[i]), Optional.empty()));
        }
        return new Submission(
                empty.id(), empty.reference(), empty.form(), empty.arrival(), empty.caller(), documents, empty.state());
    }

    private no.postmottak.vault.Kept kept(byte[] file) {
        try {
            return vault.keep(new ByteArrayInputStream(file), file.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentFacts read(Document document, byte[] file) {
        var evidence = new ElectronicSignatures(anchors, SOON_AFTER).find(file);
        var traces = new SignatureTraces(evidence, List.of(), Extent.TEXT_WITHOUT_PICTURES);
        return new DocumentFacts(
                document.id().value(),
                Readability.READ,
                new Content("application/pdf", List.of(), 1, 0, List.of()),
                Said.nothing(),
                new SignaturesSeen(traces, List.of()));
    }

    private Optional<JudgedBundle> judge(ToJudge toJudge) {
        try {
            var contents = new ArrayList<Path>();
            for (var content : toJudge.contents()) {
                contents.add(written(content, "content-" + contents.size()));
            }
            var proof = new SignedBundle.Proof(bytes(toJudge.proofs(), Way.LIST), bytes(toJudge.proofs(), Way.ANSWER));
            var bundle = new SignedBundle(written(toJudge.signed(), "signed"), contents, proof);
            return Optional.of(new BundleJudgement(anchors, SOON_AFTER).judge(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> bytes(List<FetchedProof> proofs, Way way) {
        return proofs.stream()
                .filter(proof -> proof.way() == way)
                .map(FetchedProof::bytes)
                .toList();
    }

    private Path written(DocumentToRead document, String name) throws IOException {
        try (var in = document.source().open()) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
