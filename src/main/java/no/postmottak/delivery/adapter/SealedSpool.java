package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.delivery.Dispatching;
import no.postmottak.delivery.SealedEnvelopes.HandedOut;

/** A folder for sealed envelopes while they are sent; what a crash left there is removed at the next start. */
public final class SealedSpool implements Dispatching.SealedFiles {

    private static final String ENDING = ".p7m";

    private final Path folder;

    /** Opens the folder and clears it. */
    public SealedSpool(Path folder) {
        this.folder = folder;
        try (var left = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : left) {
                Files.delete(file);
            }
        } catch (IOException unusable) {
            throw new IllegalStateException("the folder for sealed envelopes cannot be used: " + folder, unusable);
        }
    }

    @Override
    public Path write(HandedOut.Sealed sealed) throws IOException {
        var file = Files.createTempFile(folder, "envelope", ENDING);
        try (var content = sealed.content();
                var out = Files.newOutputStream(file)) {
            content.transferTo(out);
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }
}
