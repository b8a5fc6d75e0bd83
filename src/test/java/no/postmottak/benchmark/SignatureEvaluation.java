package no.postmottak.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import no.postmottak.signature.Box;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.worker.InkCandidate;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.PageImage;

/** Measures ink on real scanned pages whose truth is known: area under the curve, the three answers, CPU a page. */
public final class SignatureEvaluation {

    private SignatureEvaluation() {}

    /** One page: what is true of it, what was seen on it, and what that cost. */
    record Result(String file, List<Box> truth, List<SignatureEvidence> evidence, PageQuality quality, double cpu) {

        boolean signed() {
            return !truth.isEmpty();
        }

        double score() {
            return evidence.isEmpty() ? 0 : evidence.getFirst().probability();
        }

        boolean pointsAtTruth() {
            var box = evidence.getFirst().place().orElseThrow().box();
            return truth.stream().anyMatch(signature -> signature.overlap(box) > 0.1 * signature.area());
        }
    }

    /** Arguments: the folder with pages.csv, and the two thresholds. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var policy = new SignaturePolicy(Double.parseDouble(arguments[1]), Double.parseDouble(arguments[2]));
        var lines = Files.readAllLines(folder.resolve("pages.csv"));
        var results = lines.subList(1, lines.size()).parallelStream()
                .map(line -> result(folder, line))
                .toList();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        summary(out, results);
        new Answers(out, new SignatureJudge(policy)).print(results);
        if (arguments.length > 3) {
            Files.write(
                    Path.of(arguments[3]),
                    results.stream().map(SignatureEvaluation::line).toList());
        }
    }

    private static Result result(Path folder, String line) {
        var fields = line.split(",", -1);
        try {
            var image = ImageIO.read(folder.resolve("pages").resolve(fields[0]).toFile());
            var threads = ManagementFactory.getThreadMXBean();
            var before = threads.getCurrentThreadCpuTime();
            var seen = new InkFinder().look(new PageImage(1, image, List.of()));
            var cpu = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            var evidence =
                    seen.candidates().stream().map(InkCandidate::evidence).toList();
            return new Result(
                    fields[0], boxes(fields[4], image.getWidth(), image.getHeight()), evidence, seen.quality(), cpu);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + fields[0], e);
        }
    }

    private static List<Box> boxes(String written, double width, double height) {
        var boxes = new ArrayList<Box>();
        for (var box : written.isBlank() ? new String[0] : written.split(";")) {
            var n = box.strip().split(" ");
            boxes.add(Box.clipped(
                    Double.parseDouble(n[0]) / width,
                    Double.parseDouble(n[1]) / height,
                    Double.parseDouble(n[2]) / width,
                    Double.parseDouble(n[3]) / height));
        }
        return boxes;
    }

    private static void summary(PrintStream out, List<Result> results) {
        var signed = results.stream().filter(Result::signed).toList();
        var unsigned = results.stream().filter(result -> !result.signed()).toList();
        double better = 0;
        for (var one : signed) {
            for (var other : unsigned) {
                better += one.score() > other.score() ? 1 : one.score() == other.score() ? 0.5 : 0;
            }
        }
        var auc = better / signed.size() / unsigned.size();
        var cpu = results.stream().mapToDouble(Result::cpu).average().orElse(0);
        var pointed = signed.stream()
                .filter(result -> !result.evidence().isEmpty() && result.pointsAtTruth())
                .count();
        out.printf(Locale.ROOT, "pages %d, signed %d, unsigned %d%n", results.size(), signed.size(), unsigned.size());
        out.printf(Locale.ROOT, "page AUC %.3f; CPU a page %.0f ms%n", auc, cpu);
        out.printf(Locale.ROOT, "best box lies on a signature %.1f %%%n", 100.0 * pointed / signed.size());
        out.printf(
                Locale.ROOT,
                "pages of good quality %.1f %%%n",
                100.0 * results.stream().filter(r -> r.quality().isGood()).count() / results.size());
    }

    private static String line(Result result) {
        return result.file() + "," + (result.signed() ? 1 : 0) + "," + result.score() + ","
                + result.quality().flaws().toString().replace(",", "") + ","
                + (!result.evidence().isEmpty() && result.pointsAtTruth());
    }

    private record Answers(PrintStream out, SignatureJudge judge) {

        void print(List<Result> results) {
            for (var truth : List.of(true, false)) {
                var pages = results.stream().filter(r -> r.signed() == truth).toList();
                out.printf("%s:", truth ? "truly signed" : "truly unsigned");
                for (var answer : Answer.values()) {
                    var count = pages.stream().filter(r -> answer(r) == answer).count();
                    out.printf(Locale.ROOT, "  %s %d (%.1f %%)", answer, count, 100.0 * count / pages.size());
                }
                out.println();
            }
        }

        private Answer answer(Result result) {
            var traces = new SignatureTraces(result.evidence(), List.of(result.quality()), Extent.EVERY_PAGE);
            return judge.judge(traces).answer();
        }
    }
}
