package no.postmottak.submission.adapter;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.keys.JsonWebKeySet;
import no.postmottak.keys.PublishedKey;

/** The keys receipts are checked with, as a JSON Web Key Set in a file, for checks without a running gateway. */
public final class PublishedKeySet {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PublishedKeySet() {}

    /** Writes the public keys; there is nothing secret in the file. */
    public static void write(List<PublishedKey> keys, Path file) {
        try {
            JSON.writeValue(file.toFile(), JsonWebKeySet.of(keys));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the published keys cannot be written to " + file, unwritable);
        }
    }
}
