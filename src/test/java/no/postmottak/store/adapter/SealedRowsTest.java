package no.postmottak.store.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedRowsTest {

    private static final String ROW = "letter:1";

    private final SealedRows rows = new SealedRows(TestKeys.shared());

    record Letter(String title) {}

    record LetterWithEnclosures(String title, List<String> enclosures, Optional<String> answer) {}

    @Test
    void openAsTheyWereSealed() {
        var letter = new LetterWithEnclosures("Klage", List.of("passport"), Optional.of("yes"));

        var sealed = rows.seal(letter, LetterWithEnclosures.class, ROW);

        assertThat(rows.open(sealed, LetterWithEnclosures.class, ROW)).isEqualTo(letter);
    }

    @Test
    void ofAnEarlierReleaseOpenWithNothingInTheListsTheyDidNotHave() {
        var sealed = rows.seal(new Letter("Klage"), Letter.class, ROW);

        assertThat(rows.open(sealed, LetterWithEnclosures.class, ROW))
                .isEqualTo(new LetterWithEnclosures("Klage", List.of(), Optional.empty()));
    }

    @Test
    void thatHoldSomethingElseAreNamedWithoutBeingQuoted() {
        var sealed = rows.seal(
                new LetterWithEnclosures("Secret", List.of(), Optional.empty()), LetterWithEnclosures.class, ROW);

        assertThatIllegalStateException()
                .isThrownBy(() -> rows.open(sealed, Letter.class, ROW))
                .withMessageNotContaining("Secret")
                .withNoCause();
    }
}
