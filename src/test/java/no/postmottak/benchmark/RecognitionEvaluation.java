package no.postmottak.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.PageText;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;

/** Measures how well letters are recognised in pictures that nobody chose a setting with: letters and DUF numbers. */
public final class RecognitionEvaluation {

    private static final long CHOOSING = 11;
    private static final long MEASURING = 77;

    private final MemoryVault vault = new MemoryVault();

    private RecognitionEvaluation() {}

    /** So many pages of each kind, 25 when nothing else is asked for. */
    public static void main(String[] arguments) throws Exception {
        var isChoosing = arguments.length > 0;
        var count = isChoosing ? Integer.parseInt(arguments[0]) : 25;
        var seed = isChoosing ? CHOOSING : MEASURING;
        System.out.println("| pictures | pages | wrong letters, mean | median | worst page | how sure |"
                + " DUF numbers read | of them mended | other numbers taken for one |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        var evaluation = new RecognitionEvaluation();
        for (var way : Shot.Way.values()) {
            evaluation.measure(way.name(), Shots.of(way, Mishap.NONE, count, seed));
        }
        evaluation.measure("SCAN TURNED", Shots.of(Shot.Way.SCAN, Mishap.TURNED, count, seed));
        evaluation.measure("PHOTO TURNED", Shots.of(Shot.Way.PHOTO, Mishap.TURNED, count, seed));
    }

    /** What one page came to. */
    private record Page(double wrong, int sureness, boolean isFound, boolean isMended, int others, int letters) {}

    private void measure(String name, List<Shot> shots) throws Exception {
        var settings = ReadingSettings.defaults();
        var pages = new ArrayList<Page>();
        try (var pool = Workers.open(settings);
                var threads = Executors.newFixedThreadPool(settings.workers().count())) {
            var reader = new ForkedReader(pool, vault, settings);
            var readings = new ArrayList<Future<Page>>();
            for (var shot : shots) {
                readings.add(threads.submit(() -> page(shot, reader.read(document(shot)))));
            }
            for (var reading : readings) {
                pages.add(reading.get());
            }
        }
        print(name, pages);
    }

    private static DocumentToRead document(Shot shot) {
        var bytes = shot.file().get();
        return new DocumentToRead(UUID.randomUUID(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private Page page(Shot shot, DocumentFacts facts) throws IOException {
        var text = new StringBuilder();
        var sureness = 0;
        for (var page : facts.content().pages()) {
            if (page.text().isPresent()) {
                text.append(textOf(page.text().get())).append(' ');
                sureness = page.text().get().sureness().orElse(0);
            }
        }
        var numbers = facts.said().dufNumbers();
        var found = numbers.stream()
                .filter(mention -> mention.number().digits().equals(shot.dufNumber()))
                .findFirst();
        if (found.isEmpty()) {
            System.err.println(
                    shot + " number not read: " + shot.dufNumber() + " in " + lineWithNumber(text.toString()));
        }
        var wrong = Difference.share(shot.words(), text.toString());
        var isMended = found.isPresent() && found.get().isMended();
        var others = numbers.size() - (found.isPresent() ? 1 : 0);
        return new Page(
                wrong,
                sureness,
                found.isPresent(),
                isMended,
                others,
                shot.words().length());
    }

    private static String lineWithNumber(String text) {
        return text.lines().filter(line -> line.contains("UF")).findFirst().orElse("no line");
    }

    private String textOf(PageText text) throws IOException {
        return new String(vault.fetch(text.key()).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void print(String name, List<Page> pages) {
        var wrong = pages.stream().map(Page::wrong).sorted().toList();
        var letters = pages.stream().mapToInt(Page::letters).sum();
        var mean = pages.stream()
                        .mapToDouble(page -> page.wrong() * page.letters())
                        .sum()
                / letters;
        System.out.printf(
                "| %s | %d | %.2f %% | %.2f %% | %.1f %% | %.0f %% | %d | %d | %d |%n",
                name,
                pages.size(),
                100 * mean,
                100 * wrong.get(wrong.size() / 2),
                100 * wrong.getLast(),
                pages.stream().mapToInt(Page::sureness).average().orElse(0),
                pages.stream().filter(Page::isFound).count(),
                pages.stream().filter(Page::isMended).count(),
                pages.stream().mapToInt(Page::others).sum());
    }
}
