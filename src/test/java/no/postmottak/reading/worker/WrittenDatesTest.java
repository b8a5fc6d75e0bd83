package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class WrittenDatesTest {

    private static final List<String> PIECES = List.of(
            "12",
            "3",
            "03",
            "2026",
            "26",
            ".",
            "-",
            "/",
            " ",
            " ",
            ", ",
            "mars",
            "Mars",
            "MAI",
            "sept",
            "september",
            "of ",
            "th",
            "\n",
            "x",
            "dec",
            "des",
            ". ",
            "1",
            "januar",
            "klage ",
            "jan",
            "\u017fep");

    @Test
    void findsDatesInDigitsAndBehindMonths() {
        assertThat(found("Oslo, 12.03.2026, received 2026-03-14, March 16, 2026 and 17. mars 2026"))
                .containsExactly("12.03.2026", "2026-03-14", "March 16, 2026", "17. mars 2026");
    }

    @Test
    void findsWhatThePatternAloneFinds() {
        var random = new Random(9);
        for (var text = 0; text < 20_000; text++) {
            var written = new StringBuilder();
            for (var piece = 0; piece < 14; piece++) {
                written.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(found(written.toString())).as(written.toString()).isEqualTo(byPattern(written.toString()));
        }
    }

    private static List<String> found(String text) {
        var dates = new WrittenDates(text);
        var found = new ArrayList<String>();
        while (dates.find()) {
            found.add(dates.matcher().group());
        }
        return found;
    }

    private static List<String> byPattern(String text) {
        return WrittenDate.PATTERN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
