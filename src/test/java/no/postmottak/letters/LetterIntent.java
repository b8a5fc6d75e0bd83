package no.postmottak.letters;

import java.util.List;
import java.util.Optional;

/**
 * What the sender types into the form, as typed; a letter laid in the scan folder comes with nothing but its kind, by
 * the tray it lies in.
 */
public record LetterIntent(
        String kind,
        List<String> dufNumbers,
        Optional<DecisionIntent> decision,
        SenderIntent sender,
        Optional<ResidenceIntent> residence) {

    public LetterIntent {
        dufNumbers = List.copyOf(dufNumbers);
    }

    static LetterIntent appeal(SenderIntent sender, DecisionIntent decision, String... dufNumbers) {
        return new LetterIntent("APPEAL", List.of(dufNumbers), Optional.of(decision), sender, Optional.empty());
    }

    static LetterIntent expenseClaim(SenderIntent sender, DecisionIntent changed, String dufNumber) {
        return new LetterIntent("EXPENSE_CLAIM", List.of(dufNumber), Optional.of(changed), sender, Optional.empty());
    }

    static LetterIntent errand(String kind, SenderIntent sender, String dufNumber) {
        return new LetterIntent(kind, List.of(dufNumber), Optional.empty(), sender, Optional.empty());
    }

    LetterIntent livingAt(String postcode) {
        return new LetterIntent(
                kind, dufNumbers, decision, sender, Optional.of(new ResidenceIntent("postcode", postcode)));
    }
}
