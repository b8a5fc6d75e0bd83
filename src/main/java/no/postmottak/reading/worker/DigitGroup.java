package no.postmottak.reading.worker;

/**
 * Twelve digits on a page: whether a word such as "DUF-nummer" stands near, whether they are grouped as is usual, and
 * whether some were recognised as letters that look like them and had to be mended.
 */
public record DigitGroup(String digits, boolean nearKeyword, boolean usualGrouping, int page, boolean isMended) {

    public DigitGroup(String digits, boolean nearKeyword, boolean usualGrouping, int page) {
        this(digits, nearKeyword, usualGrouping, page, false);
    }

    @Override
    public String toString() {
        return "digits withheld";
    }
}
