package no.postmottak.submission;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.vault.Vault;

/** One sending while it comes in: its documents go into the vault as they stream past. Not for two threads at once. */
public final class Intake {

    private final Vault vault;
    private final IntakeLimits limits;
    private final WayIn wayIn;
    private final Optional<Instant> sentAt;
    private final List<Document> documents = new ArrayList<>();

    Intake(Vault vault, IntakeLimits limits, WayIn wayIn, Optional<Instant> sentAt) {
        this.vault = vault;
        this.limits = limits;
        this.wayIn = wayIn;
        this.sentAt = sentAt;
    }

    /**
     * Keeps one document; two with the same name are two documents.
     *
     * @throws TooManyDocuments when there are too many documents
     * @throws no.postmottak.vault.TooLarge when the document or the whole submission passes its limit
     * @throws no.postmottak.vault.VaultFull when the disk has no room left
     */
    public void add(String name, String declaredType, InputStream bytes) throws IOException {
        if (documents.size() == limits.documents()) {
            throw new TooManyDocuments(limits.documents());
        }
        var kept = vault.keep(bytes, Math.min(limits.documentBytes(), limits.submissionBytes() - bytesSoFar()));
        documents.add(new Document(
                new DocumentId(UUID.randomUUID()), documents.size() + 1, name, declaredType, kept, Optional.empty()));
    }

    /** Forgets what came so far, when the sending broke off or was refused. */
    public void abandon() {
        documents.forEach(document -> vault.remove(document.kept().key()));
        documents.clear();
    }

    public List<Document> documents() {
        return List.copyOf(documents);
    }

    WayIn wayIn() {
        return wayIn;
    }

    Optional<Instant> sentAt() {
        return sentAt;
    }

    private long bytesSoFar() {
        return documents.stream().mapToLong(document -> document.kept().bytes()).sum();
    }
}
