package no.postmottak.correction;

import java.util.List;

/** A letter in one language: its title, what is the matter, the one thing to do, and reasons to choose from, if any. */
public record LetterWords(String title, String what, String toDo, List<String> reasons) {

    public LetterWords {
        reasons = List.copyOf(reasons);
    }
}
