package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.worker.PdfA;
import org.junit.jupiter.api.Test;

/** Makes copies of a sample of real files of every kind, and asks veraPDF about each. */
class CorpusCopiesIT {

    private static final Path CORPUS =
            Path.of(System.getProperty("postmottak.shared", "../shared")).resolve("corpus");
    private static final List<String> KINDS = List.of(
            "pdf-text",
            "pdf-a",
            "pdf-signed",
            "photo-jpeg",
            "photo-heic",
            "image-png",
            "scan-tiff",
            "doc",
            "docx",
            "odt",
            "xlsx",
            "html-txt",
            "eml",
            "msg");
    private static final int OF_EACH = 5;

    @Test
    void everyCopyOfARealFileIsPdfA2b() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "SKIPPED: the corpus of real files is not at hand");
        var tally = new TreeMap<String, String>();
        var broken = new ArrayList<String>();
        var without = new ArrayList<String>();
        var vault = new MemoryVault();
        var settings = ReadingSettings.defaults().with(1);
        try (var pool = Workers.open(settings)) {
            for (var kind : KINDS) {
                var made = 0;
                var files = sample(kind);
                for (var file : files) {
                    var facts = facts(pool, vault, settings, file);
                    if (facts.copy().isPresent()) {
                        made++;
                        try (var copy = vault.fetch(facts.copy().get().file().key())) {
                            PdfA.clausesBrokenBy(copy.readAllBytes())
                                    .forEach(clause -> broken.add(file + " " + clause));
                        }
                        assertThat(facts.copy().get().pages())
                                .as(file.toString())
                                .isEqualTo(Math.min(50, facts.content().pageCount()));
                    } else {
                        without.add(file.getFileName() + " " + facts.readability());
                    }
                }
                tally.put(kind, made + " of " + files.size());
            }
        }
        org.slf4j.LoggerFactory.getLogger(CorpusCopiesIT.class).info("copies made: {}, none of {}", tally, without);
        assertThat(broken).isEmpty();
    }

    private static DocumentFacts facts(WorkerPool pool, MemoryVault vault, ReadingSettings settings, Path file)
            throws IOException {
        var document = Documents.of(Files.readAllBytes(file));
        var seen = new ForkedReader(pool, vault, settings).read(document);
        return seen.isUndrawn() ? new ForkedDrawer(pool, vault, settings).draw(document, seen) : seen;
    }

    private static List<Path> sample(String kind) throws IOException {
        try (var files = Files.walk(CORPUS.resolve(kind))) {
            var all = files.filter(Files::isRegularFile).sorted().toList();
            var sample = new ArrayList<Path>();
            for (var at = 0; at < all.size(); at += Math.max(1, all.size() / OF_EACH)) {
                sample.add(all.get(at));
            }
            return sample;
        }
    }
}
