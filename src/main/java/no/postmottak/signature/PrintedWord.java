package no.postmottak.signature;

/** A word that reading found on a page, and where. */
public record PrintedWord(String text, Box box) {

    @Override
    public String toString() {
        return "printed word withheld";
    }
}
