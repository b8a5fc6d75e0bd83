package no.postmottak.letters;

import java.util.List;
import java.util.Optional;

/** What the sender types into the form, as typed; a letter laid in the scan folder comes without any of it. */
public record LetterIntent(
        String kind,
        List<String> dufNumbers,
        Optional<DecisionIntent> decision,
        SenderIntent sender,
        Optional<ResidenceIntent> residence) {

    public LetterIntent {
        dufNumbers = List.copyOf(dufNumbers);
    }
}
