package no.postmottak.mandate;

import java.util.Optional;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.Representative;

/** What a person read out of a power of attorney, or knows of a lawyer, and confirms. */
public record Granted(
        Representative.Kind kind,
        String holder,
        boolean isHolderTheSender,
        String grantor,
        Optional<String> scope,
        Mandate.Term term) {

    public Granted {
        if (holder.isBlank() || grantor.isBlank()) {
            throw new IllegalArgumentException("a mandate has a holder and a grantor");
        }
    }

    @Override
    public String toString() {
        return kind + " withheld";
    }
}
