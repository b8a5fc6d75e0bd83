package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.adapter.ReadingSettings.Crew;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import no.postmottak.reading.worker.Limits;
import org.junit.jupiter.api.Test;

/** A document that goes on telling what it finds, page after page, is known in time all the same, and read to its end apart. */
class SlowDocumentIT {

    private static final int PAGES = 8;
    private static final byte[] SLOW = SlowDocuments.pdf(PAGES, 250);

    @Test
    void whatWasFoundInTimeIsKnownAndTheRestIsReadApart() {
        var settings = hurried(/* quick= */ 1, /* known= */ 24);
        try (var pool = new WorkerPool(Workers.launcher(settings), settings)) {
            var reader = new ForkedReader(pool, new MemoryVault(), settings);

            var known = reader.beforeRecognition().read(Documents.of(SLOW));
            var whole = reader.recogniser().recognise(Documents.of(SLOW), known);

            assertThat(known.readability()).isEqualTo(Readability.TO_BE_RECOGNISED);
            assertThat(known.said().dufNumbers()).isNotEmpty();
            assertThat(known.content().pageCount()).isEqualTo(PAGES);
            assertThat(whole.readability()).isEqualTo(Readability.READ);
            assertThat(whole.content().pages())
                    .hasSize(PAGES)
                    .allMatch(page -> page.image().isPresent());
        }
    }

    @Test
    void aWorkerThatDoesNotLeaveTheRestIsEndedAndTheWordsAreKnown() {
        var settings = hurried(/* quick= */ 600, /* known= */ 9);
        try (var pool = new WorkerPool(Workers.launcher(settings), settings)) {
            var reader = new ForkedReader(pool, new MemoryVault(), settings);

            var facts = reader.beforeRecognition().read(Documents.of(SlowDocuments.pdf(50, 400)));

            // no page is drawn: it was ended in the middle of them, though it was never silent
            assertThat(facts.content().pages())
                    .hasSize(50)
                    .noneMatch(page -> page.image().isPresent());
            assertThat(facts.said().dufNumbers()).isNotEmpty();
        }
    }

    /** The control: with none of the two limits the very same file is read in one go, however long that takes. */
    @Test
    void withoutTheLimitsItWouldKeepItsWorker() {
        var settings = hurried(/* quick= */ 600, /* known= */ 600);
        try (var pool = new WorkerPool(Workers.launcher(settings), settings)) {
            var reader = new ForkedReader(pool, new MemoryVault(), settings);

            var facts = reader.beforeRecognition().read(Documents.of(SLOW));

            assertThat(facts.readability()).isEqualTo(Readability.READ);
            assertThat(facts.content().pages()).allMatch(page -> page.image().isPresent());
        }
    }

    private static ReadingSettings hurried(int quick, int known) {
        var usual = ReadingSettings.defaults().limits();
        return new ReadingSettings(
                Sandbox.PREFERRED,
                new Crew(1, 352, 50),
                100,
                new Patience(11, 300, known),
                new Limits(usual.pages(), 50, usual.characters(), usual.megapixels(), 150, quick),
                Path.of("no-anchors"));
    }
}
