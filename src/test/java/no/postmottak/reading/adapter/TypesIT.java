package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import no.postmottak.faults.Corpus;
import no.postmottak.reading.MemoryVault;
import org.junit.jupiter.api.Test;

/** Every listed type is told from the bytes of a file. */
class TypesIT {

    @Test
    void everyListedTypeIsToldFromItsBytes() throws IOException {
        var settings = BenchedWorker.settings(false, 1_000_000).with(1);
        try (var pool = Workers.open(settings)) {
            var evaluation = new TypeEvaluation(new ForkedReader(pool, new MemoryVault(), settings));

            evaluation.tell(TypeCases.made());

            assertThat(evaluation.wrong()).isEmpty();
            assertThat(evaluation.count()).hasSizeGreaterThanOrEqualTo(22);
        }
    }

    @Test
    void theTypeOfRealFilesIsToldFromTheirBytes() throws IOException {
        var corpus = Corpus.besideTheCheckout();
        assumeThat(corpus.isThere())
                .as("real files are kept beside the project")
                .isTrue();
        var settings = BenchedWorker.settings(false, 1_000_000).with(1);
        try (var pool = Workers.open(settings)) {
            var evaluation = new TypeEvaluation(new ForkedReader(pool, new MemoryVault(), settings));

            evaluation.tell(everyOrSome(TypeCases.in(corpus.folder())));

            assertThat(evaluation.wrong()).isEmpty();
        }
    }

    /** One in seven in the usual run, and all of them in the long one. */
    private static List<TypeCases.Case> everyOrSome(List<TypeCases.Case> all) {
        return Boolean.getBoolean("postmottak.all")
                ? all
                : IntStream.range(0, all.size())
                        .filter(number -> number % 7 == 0)
                        .mapToObj(all::get)
                        .toList();
    }
}
