package no.postmottak.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import no.postmottak.casefile.Authority;
import no.postmottak.deadline.Deadline;
import no.postmottak.delivery.Envelopes;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.Purpose;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.vault.Kept;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultDamaged;

/** Envelopes as signed ASiC-E containers, streamed from the vault into the vault. */
public final class AsicEnvelopes implements Envelopes {

    private final Vault vault;
    private final Keyring keyring;
    private final EnvelopeSettings settings;
    private final Clock clock;

    public AsicEnvelopes(Vault vault, Keyring keyring, EnvelopeSettings settings, Clock clock) {
        this.vault = vault;
        this.keyring = keyring;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Kept pack(Contents contents, Authority receiver) {
        var packedAt = clock.instant();
        try (var envelope = PipedContent.of(out -> write(out, contents, receiver, packedAt))) {
            return vault.keep(envelope, settings.largestEnvelope());
        } catch (IOException failed) {
            throw new EnvelopeNotPacked(failed);
        }
    }

    private void write(OutputStream out, Contents contents, Authority receiver, Instant packedAt) throws IOException {
        try (var container = new AsicContainer(out, LocalDateTime.ofInstant(packedAt, Deadline.ZONE))) {
            var metadata = new Arkivmelding(contents, receiver, settings, packedAt).bytes();
            add(container, Arkivmelding.NAME, "application/xml", metadata);
            add(container, FindingsJson.NAME, "application/json", FindingsJson.of(contents, settings));
            var proof = settings.proofs().of(contents.submission().id());
            add(container, LogProofJson.NAME, "application/json", LogProofJson.of(proof));
            for (var packed : PackedDocument.of(contents)) {
                addDocument(container, packed);
            }
            var manifest = AsicManifest.of(container.written());
            var signature = CadesSignature.over(manifest, keyring.signing(Purpose.ENVELOPE), packedAt);
            container.addUncovered(AsicManifest.NAME, manifest);
            container.addUncovered(AsicManifest.SIGNATURE, signature);
        }
    }

    private static void add(AsicContainer container, String name, String mediaType, byte[] content) throws IOException {
        container.add(name, mediaType, new ByteArrayInputStream(content));
    }

    private void addDocument(AsicContainer container, PackedDocument packed) throws IOException {
        if (packed.isEnclosed()) {
            addKept(
                    container,
                    new DataFile(
                            packed.path(), packed.mediaType(), packed.document().kept()));
        }
        var copy = packed.copy();
        if (copy.isPresent()) {
            addKept(
                    container,
                    new DataFile(
                            packed.copyPath(),
                            ReadingCopy.MEDIA_TYPE,
                            copy.get().file()));
        }
    }

    private void addKept(AsicContainer container, DataFile file) throws IOException {
        try (var content = vault.fetch(file.kept().key())) {
            var passed = container.add(file.path(), file.mediaType(), content);
            if (!passed.equals(file.kept().sha256())) {
                throw new VaultDamaged("a document is not the one that was received");
            }
        }
    }

    /** A file of the vault on its way into a container. */
    private record DataFile(String path, String mediaType, Kept kept) {}
}
