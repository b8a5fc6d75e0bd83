package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real and hostile files go through the running gateway: each ends where a person or an authority has it. The long run
 * takes the whole collection, and hostile files that are made for the day.
 */
class CorpusIT {

    private static final int OF_EACH_KIND = 1;

    private final Corpus corpus = Corpus.besideTheCheckout();

    @TempDir
    Path folder;

    @Test
    void everyFileEndsInAKnownStateAndTheGatewayLivesOn() {
        assumeTrue(corpus.isThere(), "there is no ../shared/corpus here, so no real files went through the gateway");
        var files = new ArrayList<>(Boolean.getBoolean("postmottak.all") ? corpus.all() : corpus.sample(OF_EACH_KIND));
        if (Boolean.getBoolean("postmottak.all")) {
            files.addAll(corpus.madeIn(folder));
        }
        var place = Place.free(folder.resolve("var"));
        try (var gateway = RealProcess.start(place, Map.of());
                var counter = new Counter(place)) {
            var fates = new Post(counter).sendsAndFollows(files);

            assertThat(fates).hasSameSizeAs(files).allSatisfy(fate -> {
                assertThat(fate.end()).as(fate.name()).matches("INBOX|SET_ASIDE .+");
                assertThat(fate.readability()).as(fate.name()).isNotEqualTo("-");
            });
            assertThat(fates).as("failed steps").noneMatch(fate -> fate.end().contains("STEP_FAILED"));
            assertThat(gateway.isAlive()).isTrue();
            assertAnHonestLetterStillArrives(counter);
        }
    }

    private static void assertAnHonestLetterStillArrives(Counter counter) {
        var parts = new Parts()
                .json("submission", Appeals.form(Appeals.AMINA))
                .document("klage.txt", "text/plain", Appeals.letter(1));
        assertThat(counter.sends(parts, Optional.empty()).statusCode()).isEqualTo(201);
    }
}
