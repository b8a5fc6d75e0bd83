package no.postmottak.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When two texts are one letter read twice, and when they only stand on the same form. */
final class SameTextTest {

    private static final String HEAD = """
            Klage på vedtak i utlendingssak
            Jeg viser til vedtaket fra Utlendingsdirektoratet av 10. mars 2026, som jeg mottok 12. mars 2026. Jeg klager på
            vedtaket og ber om at det blir gjort om. Klagen er sendt innen fristen på tre uker etter forvaltningsloven.
            """;
    private static final String REASON = """
            Ektefellen min har nå fast stilling, og inntekten er høyere enn kravet. Arbeidskontrakten ligger ved.
            """;
    private static final String ANOTHER = """
            Sønnen vår går i andre klasse og har aldri bodd noe annet sted enn her. Skolen har skrevet en uttalelse.
            """;
    private static final String LETTER = HEAD + REASON;

    @Test
    void aLetterIsTheSameHoweverItsLinesAreBroken() {
        var rewrapped = LETTER.replace('\n', ' ')
                .replace("forvaltningsloven", "forvalt-\nningsloven")
                .toUpperCase(Locale.ROOT);

        assertThat(SameText.compare(LETTER, rewrapped)).isEqualTo(SameText.Answer.SAME);
    }

    @Test
    void theSameFormWithAnotherReasonIsAnotherLetter() {
        assertThat(SameText.compare(LETTER, HEAD + ANOTHER)).isEqualTo(SameText.Answer.OTHER);
    }

    @Test
    void aLetterWithAReasonMoreHoldsTheOneWithout() {
        assertThat(SameText.compare(LETTER, LETTER + ANOTHER)).isEqualTo(SameText.Answer.PART);
    }

    @Test
    void aFewWordsSayTooLittle() {
        assertThat(SameText.compare("Pass Norge Amina Yusuf", "Pass Norge Amina Yusuf"))
                .isEqualTo(SameText.Answer.UNSURE);
    }

    @Property(tries = 200)
    void aLetterReadWithMistakesIsStillTheSame(@ForAll long seed, @ForAll @IntRange(min = 40, max = 200) int oneIn) {
        assertThat(SameText.compare(LETTER, misread(LETTER, oneIn, new Random(seed))))
                .isEqualTo(SameText.Answer.SAME);
    }

    @Property(tries = 200)
    void readingMistakesDoNotMakeAnotherReasonTheSame(@ForAll long seed) {
        var random = new Random(seed);

        assertThat(SameText.compare(misread(LETTER, 60, random), misread(HEAD + ANOTHER, 60, random)))
                .isEqualTo(SameText.Answer.OTHER);
    }

    @Property(tries = 300)
    void wordsThatDifferAndWordsThatDoNotMakeUpBothTexts(
            @ForAll List<@IntRange(min = 1, max = 4) Integer> one,
            @ForAll List<@IntRange(min = 1, max = 4) Integer> other) {
        var first = one.stream().map(String::valueOf).toList();
        var second = other.stream().map(String::valueOf).toList();

        var differences =
                Alignment.between(first, second, first.size() + second.size()).orElseThrow();

        var leftInOne =
                differences.stream().mapToInt(each -> each.inOne().length()).sum();
        var leftInOther =
                differences.stream().mapToInt(each -> each.inOther().length()).sum();
        assertThat(first.size() - leftInOne).isEqualTo(longestCommon(first, second));
        assertThat(second.size() - leftInOther).isEqualTo(longestCommon(first, second));
    }

    private static int longestCommon(List<String> one, List<String> other) {
        var longest = new int[one.size() + 1][other.size() + 1];
        for (var i = 1; i <= one.size(); i++) {
            for (var j = 1; j <= other.size(); j++) {
                longest[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.size()][other.size()];
    }

    private static String misread(String text, int oneIn, Random random) {
        var read = new StringBuilder(text);
        for (var i = 0; i < read.length(); i++) {
            if (Character.isLetter(read.charAt(i)) && random.nextInt(oneIn) == 0) {
                read.setCharAt(i, "eclio0mnrt".charAt(random.nextInt(10)));
            }
        }
        return read.toString();
    }
}
