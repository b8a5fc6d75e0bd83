package no.postmottak.letters;

import java.util.Set;

/** The language a letter is written in (two letters) and what the language requirement may come to. */
public record ExpectedLanguage(String language, Set<Expected.Outcome> accepted) {

    public ExpectedLanguage {
        accepted = Set.copyOf(accepted);
    }
}
