package no.postmottak.reading.adapter;

/** Our own side failed: no worker process could be started, or a document could not be brought to one. */
public final class WorkersUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkersUnavailable(String sentence) {
        super(sentence);
    }

    public WorkersUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
