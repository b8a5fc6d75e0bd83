package no.postmottak.reading;

import java.util.Optional;

/** The code of a cover sheet as it was read from the picture of a page; whether it holds is told by its check letters. */
public record SaidCoverSheet(String code, int page) {

    public SaidCoverSheet {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }

    public Optional<CoverSheet> sheet() {
        return CoverSheet.parse(code);
    }

    @Override
    public String toString() {
        return "cover sheet withheld";
    }
}
