package no.postmottak.reading.worker;

/** Twelve digits on a page: whether a word such as "DUF-nummer" stands near, and whether they are grouped as is usual. */
public record DigitGroup(String digits, boolean nearKeyword, boolean usualGrouping, int page) {

    @Override
    public String toString() {
        return "digits withheld";
    }
}
