package no.postmottak.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.postmottak.vault.Kept;

/**
 * One file of a submission, byte for byte as it came [dokument]; its name and type are the sender's words. A file that
 * was found inside another, such as attached to an e-mail, names the document it was found in.
 */
public record Document(
        DocumentId id, int ordinal, String name, String declaredType, Kept kept, Optional<DocumentId> foundIn) {

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-zip-compressed");

    boolean isDeclaredAsArchive() {
        return ARCHIVES.contains(declaredType.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "document " + id;
    }
}
