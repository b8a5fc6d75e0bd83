package no.postmottak.reading.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How far a worker goes into one document before it stops and says that it read in part, and for how many seconds it reads
 * what goes quickly before it leaves the rest to be read apart.
 */
public record Limits(
        @Min(1) @Max(10_000) int pages,
        @Min(0) @Max(1_000) int renderedPages,
        @Min(1) @Max(20_000_000) int characters,
        @Min(1) @Max(200) int megapixels,
        @Min(0) int recognitionSeconds,
        @Min(1) int quickSeconds) {

    private static final int CAREFUL_SECONDS = 5;

    boolean arePicturesLeftOut() {
        return renderedPages == 0;
    }

    /** Reads the words only and draws nothing: for a document that a worker did not survive before. */
    public Limits withoutPictures() {
        var quick = Math.min(quickSeconds, CAREFUL_SECONDS);
        return new Limits(pages, 0, characters, megapixels, recognitionSeconds, quick);
    }
}
