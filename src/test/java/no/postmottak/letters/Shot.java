package no.postmottak.letters;

import java.util.function.Supplier;

/** A picture of a typed letter as somebody made it, what stands on the letter, and its DUF number without spaces. */
public record Shot(Way way, Mishap mishap, String words, String dufNumber, Supplier<byte[]> file) {

    /** How the picture was made. */
    public enum Way {
        SCAN,
        NOISY_SCAN,
        SKEWED_SCAN,
        FAX,
        PHOTO
    }

    @Override
    public String toString() {
        return way + " " + mishap;
    }
}
