package no.postmottak.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import no.postmottak.benchmark.LanguageEvaluation.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of sentences in some eighty languages that people wrote: none is accepted or flagged wrongly. */
class LettersInManyLanguagesTest {

    private static final Path SENTENCES =
            Path.of(System.getProperty("postmottak.shared", "../shared"), "language", "sentences.tsv");

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void noneIsAcceptedOrFlaggedWronglyAndMostAreTold(int sentences) throws IOException {
        assumeThat(SENTENCES).as("real sentences, kept beside the project").exists();

        var all = new LanguageEvaluation(SENTENCES)
                .tallies(sentences).values().stream().reduce(Tally.NONE, Tally::and);

        assertThat(all.wronglyAccepted()).as("wrongly accepted").isZero();
        assertThat(all.wronglyFlagged()).as("wrongly called foreign").isZero();
        assertThat(all.letters() - all.undecided())
                .as("told, of %d letters", all.letters())
                .isGreaterThanOrEqualTo(all.letters() * 95 / 100);
    }
}
