package no.postmottak.vault.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.vault.Noise;
import no.postmottak.vault.Sha256;

/** Keeps and fetches a document as large as the first argument says, in a process of its own with little memory. */
final class LargeDocument {

    private LargeDocument() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        var bytes = Long.parseLong(arguments[0]);
        var folder = Path.of(arguments[1]);
        var vault = DiskVault.open(folder.resolve("vault"), 0, Keyrings.in(folder.resolve("keys")));

        var kept = vault.keep(new Noise(bytes), bytes);

        var digest = MessageDigest.getInstance("SHA-256");
        try (var plain = vault.fetch(kept.key());
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            plain.transferTo(out);
        }
        if (kept.bytes() != bytes || !kept.sha256().equals(Sha256.of(digest.digest()))) {
            throw new IllegalStateException("what came back is not what was kept");
        }
    }
}
