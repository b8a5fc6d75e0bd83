package no.postmottak.submission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the gateway itself calls one document of a submission. */
public record DocumentId(UUID value) {

    /** The same id each time the file at this place inside a document is found again. */
    public DocumentId ofFileInside(int number) {
        var name = value + "/" + number;
        return new DocumentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
