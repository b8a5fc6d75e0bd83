package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTest {

    private static final List<String> TABLE = List.of(
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "4\t1\t1\t1\t1\t0\t0\t0\t100\t10\t-1\t",
            "5\t1\t1\t1\t1\t1\t10\t20\t30\t10\t90\tMed",
            "5\t1\t1\t1\t1\t2\t50\t20\t30\t10\t90\tvennlig",
            "5\t1\t1\t1\t2\t1\t10\t40\t30\t10\t90\thilsen",
            "5\t1\t1\t1\t2\t2\t60\t40\t30\t10\t10\t%&/",
            "5\t1\t2\t1\t1\t1\t10\t60\t30\t10\t90\tKari");

    @Test
    void wordsBecomeLinesAndParagraphs() {
        assertThat(Recognised.fromTable(TABLE, 100, 200).text()).isEqualTo("Med vennlig\nhilsen\n\nKari");
    }

    @Test
    void everyWordHasItsPlaceOnThePage() {
        var first = Recognised.fromTable(TABLE, 100, 200).words().getFirst();

        assertThat(first.box().x()).isEqualTo(0.1);
        assertThat(first.box().y()).isEqualTo(0.1);
    }

    @Test
    void aWordNobodyBelievesLowersTheConfidence() {
        assertThat(Recognised.fromTable(TABLE, 100, 200).confidence()).isEqualTo(74);
    }

    @Test
    void everyWordKeepsHowSureItIs() {
        assertThat(Recognised.fromTable(TABLE, 100, 200).each())
                .extracting(RecognisedWord::confidence)
                .containsOnly(90.0);
        assertThat(Recognised.fromTable(TABLE, 100, 200).sureness()).isEqualTo(74);
    }

    @Test
    void anEmptyTableIsNoText() {
        assertThat(Recognised.fromTable(List.of(), 1, 1)).isEqualTo(Recognised.nothing());
    }

    @Test
    void aDoubtfulWordMuchTallerThanThePrintIsASignature() {
        assertThat(read("5\t1\t3\t1\t1\t1\t10\t90\t60\t46\t54\tLeyla")).isEqualTo("Med vennlig hilsen fra Kari");
    }

    @ParameterizedTest
    @CsvSource({
        "46, 96, Klage, sure print may be as tall as it likes",
        "20, 54, Klage, a heading is hardly twice as tall",
        "46, 54, 190000000108, a number is never left out"
    })
    void whatMayBePrintIsKept(int height, int confidence, String word, String why) {
        var row = "5\t1\t3\t1\t1\t1\t10\t90\t60\t%d\t%d\t%s".formatted(height, confidence, word);

        assertThat(read(row)).as(why).endsWith(word);
    }

    private static String read(String lastRow) {
        var rows = new ArrayList<String>();
        for (var word : List.of("Med", "vennlig", "hilsen", "fra", "Kari")) {
            rows.add("5\t1\t1\t1\t1\t1\t10\t20\t30\t10\t95\t" + word);
        }
        rows.add(lastRow);
        return Recognised.fromTable(rows, 100, 200).text();
    }
}
