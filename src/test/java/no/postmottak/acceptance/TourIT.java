package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.faults.Counter;
import no.postmottak.faults.RealProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourIT {

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheTourWorksAndAnswersWhatItPromises() throws Exception {
        var blocks = Tour.blocks();
        var asking = firstWith(blocks, "/demo/notices");
        var tour = new Tour(folder);
        try (var gateway = RealProcess.start(tour.place(), Map.of());
                var counter = new Counter(tour.place())) {
            var sent = tour.walk(blocks.subList(0, asking));
            assertThat(sent)
                    .contains("\"receiptCode\":\"", "the signature is good", "in the receipt: klage.txt")
                    .contains("\"state\":\"", "\"timeline\":[");
            settled(counter, 1);

            var worked = tour.walk(blocks.subList(asking, blocks.size()));
            assertThat(worked)
                    .contains("Vi har mottatt dokumentene dine (referanse ", "Du har en ny melding (referanse ")
                    .contains("documents/01-main-document.txt", "arkivmelding.xml", "every digest holds")
                    .contains("\"addressee\":\"LAWYER\"")
                    .contains("\"state\":\"", "\"parts\":[", "postmottak_readers")
                    .doesNotContain("\"code\":\"", "NOT in the receipt");
            settled(counter, 2);
            assertThat(folder.resolve("var/scans/appeal/klage.txt")).doesNotExist();
            assertThat(Files.readString(folder.resolve("received.json"))).contains("\"reference\":\"");
            assertThat(gateway.isAlive()).isTrue();
        }
    }

    private static int firstWith(List<String> blocks, String words) {
        assertThat(blocks).hasSizeGreaterThan(7);
        return blocks.indexOf(blocks.stream()
                .filter(block -> block.contains(words))
                .findFirst()
                .orElseThrow());
    }

    /** Until as many letters lie in UDI's inbox and their senders have been told: a reader of the tour takes longer. */
    private static void settled(Counter counter, int letters) {
        var token = counter.token("UDI", "authority");
        Patience.until(
                letters + " letters in the inbox and two messages",
                () -> Optional.of(counter.reads("/demo/notices").path("sms").size())
                        .filter(told -> told >= 2)
                        .filter(told -> counter.inbox(token).size() == letters));
    }
}
