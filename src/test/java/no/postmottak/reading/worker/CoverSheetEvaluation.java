package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import no.postmottak.casefile.DufNumber;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import no.postmottak.reading.CoverSheet;
import no.postmottak.submission.Reference;

/** Measures how many cover sheets are read from bad scans, and what looking for them costs on pages that are none. */
public final class CoverSheetEvaluation {

    private static final int SCANS = 240;
    private static final long CHOOSING = 1_000_000;
    private static final long MEASURING = 9_000_000;

    private final Map<String, int[]> table = new TreeMap<>();

    private CoverSheetEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        var evaluation = new CoverSheetEvaluation();
        var seed = arguments.length > 0 ? CHOOSING : MEASURING;
        for (var number = 0; number < SCANS; number++) {
            evaluation.measure(seed + number);
        }
        System.out.println("| scans | number | read | not read | read wrongly |\n|---|--:|--:|--:|--:|");
        evaluation.table.forEach((name, row) -> System.out.printf(
                "| %s | %d | %d | %d | %d |%n", name, row[0], row[1], row[0] - row[1] - row[2], row[2]));
        cost();
    }

    private void measure(long seed) throws IOException {
        var sheet = sheet(seed);
        var scan = new CoverScan(sheet, seed);
        var read = CoverSheets.on(Shades.of(Pictures.atMost(2_600, asJpeg(scan.picture(), seed))));
        var result = read.isEmpty() ? 0 : read.flatMap(CoverSheet::parse).equals(Optional.of(sheet)) ? 1 : 2;
        for (var name : new String[] {"%3d dpi".formatted(scan.dpi()), "all"}) {
            var row = table.computeIfAbsent(name, none -> new int[3]);
            row[0]++;
            if (result > 0) {
                row[result]++;
            }
        }
        if (result != 1) {
            System.out.println("seed " + seed + ", " + scan.dpi() + " dpi: " + (result == 0 ? "not read" : "wrong"));
        }
    }

    static CoverSheet sheet(long seed) {
        var dice = new Random(seed);
        var reference = Reference.draw(dice);
        return dice.nextInt(4) == 0
                ? CoverSheet.ofNewCase(reference)
                : CoverSheet.ofCase(reference, new DufNumber("1900%08d".formatted(dice.nextInt(100_000_000))));
    }

    static BufferedImage asJpeg(BufferedImage picture, long seed) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.15f + new Random(seed).nextFloat() * 0.6f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** Processor time of this thread, over letters without a code. */
    private static void cost() throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var spent = 0L;
        var pages = 0;
        for (var way : new Shot.Way[] {Shot.Way.SCAN, Shot.Way.NOISY_SCAN, Shot.Way.FAX, Shot.Way.PHOTO}) {
            for (var shot : Shots.of(way, Mishap.NONE, 6, 3)) {
                var image = ImageIO.read(new ByteArrayInputStream(shot.file().get()));
                var page = Shades.of(Pictures.atMost(2_600, image));
                var before = threads.getCurrentThreadCpuTime();
                var found = CoverSheets.on(page);
                spent += threads.getCurrentThreadCpuTime() - before;
                pages += found.isEmpty() ? 1 : 0;
            }
        }
        System.out.printf("%d letters without a code: none found, %d ms each%n", pages, spent / 1_000_000 / pages);
    }
}
