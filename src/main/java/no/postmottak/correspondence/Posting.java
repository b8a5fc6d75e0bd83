package no.postmottak.correspondence;

import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.correspondence.Letter.Enclosed;

/** What an authority hands in to be posted; its documents are kept in the vault already. */
public record Posting(Authority from, DufNumber about, Kind kind, String title, List<Enclosed> enclosed) {

    /** Whether the letter carries a decision [vedtaksbrev] or not. */
    public enum Kind {
        DECISION,
        LETTER
    }

    public Posting {
        enclosed = List.copyOf(enclosed);
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("a title has from 1 to 200 characters");
        }
        if (enclosed.isEmpty()) {
            throw new IllegalArgumentException("a letter has at least one document");
        }
    }

    @Override
    public String toString() {
        return kind + " withheld";
    }
}
