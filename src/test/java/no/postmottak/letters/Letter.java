package no.postmottak.letters;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One letter as a person sends it, and what must come of it; {@code why} is the reason for the expectation. */
public record Letter(
        String name,
        LetterFile file,
        List<LetterFile> enclosures,
        LetterIntent intent,
        Sending sending,
        Expected expected,
        String why) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    /** The letter first, then what lies beside it. */
    public List<LetterFile> files() {
        return Stream.concat(Stream.of(file), enclosures.stream()).toList();
    }

    public String fileName() {
        return file.fileName();
    }

    public String mediaType() {
        return file.mediaType();
    }

    public byte[] bytes() {
        return file.bytes();
    }

    public Instant sentAt() {
        return sending.sentAt();
    }

    public boolean byScanFolder() {
        return sending.byScanFolder();
    }

    @Override
    public String toString() {
        return name;
    }
}
