package no.postmottak.reading.adapter;

import java.io.IOException;
import java.io.InputStream;
import no.postmottak.reading.DocumentToRead;

/** The plain bytes of a document on their way to a worker; a failure here is ours and not the worker's. */
final class PlainSource implements AutoCloseable {

    private final InputStream stream;

    PlainSource(DocumentToRead document) {
        try {
            stream = document.source().open();
        } catch (IOException failed) {
            throw new WorkersUnavailable("the document could not be opened", failed);
        }
    }

    byte[] next(int atMost) {
        try {
            return stream.readNBytes(atMost);
        } catch (IOException failed) {
            throw new WorkersUnavailable("the document could not be read from its store", failed);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException failed) {
            throw new WorkersUnavailable("the document could not be closed", failed);
        }
    }
}
