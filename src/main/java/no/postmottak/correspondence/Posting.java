package no.postmottak.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.correspondence.Letter.Enclosed;

/** What an authority hands in to be posted, and by when it asks for an answer; its documents are in the vault already. */
public record Posting(
        Authority from,
        DufNumber about,
        Kind kind,
        String title,
        Optional<LocalDate> answerBy,
        List<Enclosed> enclosed) {

    /** One that asks for nothing. */
    public Posting(Authority from, DufNumber about, Kind kind, String title, List<Enclosed> enclosed) {
        this(from, about, kind, title, Optional.empty(), enclosed);
    }

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
