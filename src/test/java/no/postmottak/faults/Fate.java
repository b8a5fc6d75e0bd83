package no.postmottak.faults;

/** What became of one file that went through the whole gateway: where it ended, and how far reading got. */
public record Fate(String folder, String name, String end, String readability, String mediaType) {

    /** A file that somebody could read, and that reading must be able to read too. */
    public boolean isRead() {
        return readability.equals("READ") || readability.equals("READ_IN_PART");
    }
}
