package no.postmottak.letters;

/** A letter that somebody puts on the scanner a second time and sends again. */
public final class ScannedAgain {

    private ScannedAgain() {}

    /** Of the appeal of a family of two. */
    public static LetterFile familyOfTwo() {
        return LetterFile.pdf("felles klage igjen.pdf", () -> NorwegianAppeals.familyOfTwoScanned(507));
    }
}
