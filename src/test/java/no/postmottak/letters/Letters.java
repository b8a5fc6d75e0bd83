package no.postmottak.letters;

import java.util.List;
import java.util.stream.Stream;

/** All letters of the acceptance journeys. */
public final class Letters {

    private Letters() {}

    public static List<Letter> all() {
        return Stream.of(
                        NorwegianAppeals.all(),
                        EnglishAppeals.all(),
                        AppealsInOtherLanguages.all(),
                        ElectronicAppeals.all(),
                        ExpenseClaims.all(),
                        OtherErrands.all(),
                        ScanFolderLetters.all(),
                        UnclearLetters.all())
                .flatMap(List::stream)
                .toList();
    }

    public static Letter named(String name) {
        return all().stream()
                .filter(letter -> letter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no letter is named " + name));
    }
}
