package no.postmottak.reading.worker;

/** How far a worker goes into one document before it stops and says that it read in part. */
public record Limits(int pages, int renderedPages, int characters, int megapixels, int recognitionSeconds) {

    /** Reads the words only and draws nothing: for a document that a worker did not survive before. */
    public Limits withoutPictures() {
        return new Limits(pages, 0, characters, megapixels, recognitionSeconds);
    }
}
