package no.postmottak.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * A document to look into: its length, whether it is an archive whose files are to be taken out, and a way to open its
 * bytes, more than once if it must be.
 */
public record DocumentToRead(UUID id, long bytes, boolean isBatch, Source source) {

    public DocumentToRead(UUID id, long bytes, Source source) {
        this(id, bytes, false, source);
    }

    public DocumentToRead {
        if (bytes < 0) {
            throw new IllegalArgumentException("a document has no negative length");
        }
    }

    /** Where the plain bytes of a document are streamed from. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
