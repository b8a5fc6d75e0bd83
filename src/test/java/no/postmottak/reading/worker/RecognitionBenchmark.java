package no.postmottak.reading.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import no.postmottak.benchmark.CpuOf;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;

/** Measures the CPU seconds that recognising a page takes, side by side with plain Tesseract on the same picture. */
public final class RecognitionBenchmark {

    private static final int PAGES = 15;
    private static final int ROUNDS = 3;
    private static final long SEED = 99;

    /** CPU is what is measured here, and a busy machine is no reason to give a page up. */
    private static final int PATIENT_SECONDS = 600;

    private final Path folder;
    private final Recognition recognition;
    private final int pages;
    private final int rounds;

    private RecognitionBenchmark(Path folder, int pages, int rounds) {
        this.folder = folder;
        this.pages = pages;
        this.rounds = rounds;
        var outlet = new Outlet(OutputStream.nullOutputStream());
        recognition = new Recognition(new Command(outlet, PATIENT_SECONDS), folder);
    }

    /** So many pages of each kind, each so many times: 15 and 3 when nothing else is asked for. */
    public static void main(String[] arguments) throws Exception {
        var pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PAGES;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        var benchmark = new RecognitionBenchmark(Files.createTempDirectory("recognition-benchmark"), pages, rounds);
        ImageIO.setUseCache(false);
        benchmark.warmUp();
        System.out.println(
                "| pages | plain tesseract, CPU s a page (median) | here | ratio of medians | of sums | median of ratios |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        benchmark.measure(Shot.Way.SCAN, Mishap.NONE);
        benchmark.measure(Shot.Way.NOISY_SCAN, Mishap.NONE);
        benchmark.measure(Shot.Way.FAX, Mishap.NONE);
        benchmark.measure(Shot.Way.PHOTO, Mishap.NONE);
        benchmark.measure(Shot.Way.SKEWED_SCAN, Mishap.NONE);
        benchmark.measure(Shot.Way.SCAN, Mishap.TURNED);
        benchmark.measure(Shot.Way.PHOTO, Mishap.TURNED);
        // what stays would stay on: nobody ends it but a worker's end
        System.exit(0);
    }

    /** A worker reads many documents, so what its first ones cost is left out. */
    private void warmUp() throws Exception {
        for (var shot : Shots.of(Shot.Way.PHOTO, Mishap.TURNED, 5, SEED + 1)) {
            here(shot.file().get(), true);
        }
    }

    private void measure(Shot.Way way, Mishap mishap) throws Exception {
        var plain = new ArrayList<Double>();
        var here = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        var seen = Shots.of(way, mishap, pages, SEED);
        var upright = Shots.of(way, Mishap.NONE, pages, SEED);
        for (var page = 0; page < pages; page++) {
            // plain Tesseract is given the same sheet upright: of one that lies turned it reads nothing
            var lying = seen.get(page).file().get();
            var standing = upright.get(page).file().get();
            var theirs = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            for (var round = 0; round < rounds; round++) {
                theirs.add(plain(standing));
                ours.add(here(lying, way == Shot.Way.PHOTO));
            }
            plain.add(median(theirs));
            here.add(median(ours));
            ratios.add(median(ours) / median(theirs));
        }
        System.out.printf(
                "| %s %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                way,
                mishap,
                median(plain),
                median(here),
                median(here) / median(plain),
                sum(here) / sum(plain),
                median(ratios));
    }

    /** Tesseract on the file as it came, with the same two languages and one thread. */
    private double plain(byte[] file) throws Exception {
        var picture = Files.write(folder.resolve("plain"), file);
        var builder = new ProcessBuilder("tesseract", picture.toString(), "stdout", "-l", "nor+eng", "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var before = cpu();
        builder.redirectError(Redirect.DISCARD)
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
        return cpu() - before;
    }

    /** From the file to its words, with its lie, its light and its flaws, as a worker does it. */
    private double here(byte[] file, boolean isPhoto) throws IOException {
        var before = cpu();
        var whole = Pictures.atMost(2_600, ImageIO.read(new ByteArrayInputStream(file)));
        var picture = isPhoto
                ? PaperSearch.in(whole).map(sheet -> sheet.straightened(whole)).orElse(whole)
                : whole;
        var sight = PageSight.of(picture);
        PageFlaws.of(sight);
        PageReading.recognised(picture, sight, recognition);
        return cpu() - before;
    }

    /** Of this process, of what it started and still runs, and of all programs it has waited for. */
    private static double cpu() {
        return CpuOf.tree(ProcessHandle.current());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
