package no.postmottak.signature.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureVerdict.Answer;

/** How good the judging of pages is whose truth is known: in figures, each rate with the range it may lie in. */
final class Figures {

    private static final int BINS = 10;
    private static final double NORMAL = 1.96;

    private final List<JudgedPage> signed;
    private final List<JudgedPage> unsigned;
    private final SignatureJudge judge;

    Figures(List<JudgedPage> pages, SignatureJudge judge) {
        this.signed = pages.stream().filter(JudgedPage::isSigned).toList();
        this.unsigned = pages.stream().filter(page -> !page.isSigned()).toList();
        this.judge = judge;
    }

    /** The chance that a signed page is thought likelier signed than an unsigned one. */
    double areaUnderCurve() {
        var better = 0.0;
        for (var one : signed) {
            for (var other : unsigned) {
                better += one.probability() > other.probability()
                        ? 1
                        : one.probability() == other.probability() ? 0.5 : 0;
            }
        }
        return better / Math.max(1.0, (double) signed.size() * unsigned.size());
    }

    /** How far what is thought likely lies from what is so, on average over ten steps of likelihood. */
    double calibrationError() {
        var thought = new double[BINS];
        var so = new double[BINS];
        for (var page : all()) {
            var bin = (int) Math.min(BINS - 1, page.probability() * BINS);
            thought[bin] += page.probability();
            so[bin] += page.isSigned() ? 1 : 0;
        }
        var off = 0.0;
        for (var bin = 0; bin < BINS; bin++) {
            off += Math.abs(thought[bin] - so[bin]);
        }
        return off / Math.max(1, all().size());
    }

    double shownRightly() {
        return share(signed.stream().filter(JudgedPage::isShownRightly).count(), signed.size());
    }

    /** The share of signed pages that are called likely unsigned. */
    double wronglyUnsigned() {
        return share(count(signed, Answer.LIKELY_UNSIGNED), signed.size());
    }

    /** The share of unsigned pages that are called signed. */
    double wronglySigned() {
        return share(count(unsigned, Answer.SIGNED), unsigned.size());
    }

    private long count(List<JudgedPage> pages, Answer answer) {
        return pages.stream().filter(page -> page.answer(judge) == answer).count();
    }

    double cpu() {
        return all().stream().mapToDouble(JudgedPage::cpu).average().orElse(0);
    }

    double decided() {
        return share(
                all().stream()
                        .filter(page -> page.answer(judge) != Answer.UNSURE)
                        .count(),
                all().size());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT, "pages %d: signed %d, not signed %d", all().size(), signed.size(), unsigned.size()));
        lines.add(String.format(Locale.ROOT, "area under the curve %.4f", areaUnderCurve()));
        lines.add(String.format(Locale.ROOT, "best box lies on a signature %.1f %%", 100 * shownRightly()));
        lines.add(String.format(Locale.ROOT, "calibration error (ECE) %.3f", calibrationError()));
        lines.add(String.format(Locale.ROOT, "decided without a person %.1f %%", 100 * decided()));
        lines.add(String.format(Locale.ROOT, "CPU a page %.0f ms", cpu()));
        lines.add("truly signed:   " + answers(signed));
        lines.add("truly unsigned: " + answers(unsigned));
        return lines;
    }

    private String answers(List<JudgedPage> pages) {
        var row = new StringBuilder();
        for (var answer : Answer.values()) {
            var count = count(pages, answer);
            row.append(String.format(
                    Locale.ROOT,
                    "%s %d = %.1f %% (%s)  ",
                    answer,
                    count,
                    100 * share(count, pages.size()),
                    range(count, pages.size())));
        }
        return row.toString().strip();
    }

    /** Between which shares the true one lies in 95 of 100 such sets (after Wilson). */
    static String range(long count, int all) {
        if (all == 0) {
            return "no pages";
        }
        var share = (double) count / all;
        var wide = NORMAL * NORMAL / all;
        var middle = (share + wide / 2) / (1 + wide);
        var reach = NORMAL * Math.sqrt(share * (1 - share) / all + wide / (4 * all)) / (1 + wide);
        return String.format(
                Locale.ROOT, "%.1f to %.1f", 100 * Math.max(0, middle - reach), 100 * Math.min(1, middle + reach));
    }

    List<JudgedPage> all() {
        var all = new ArrayList<>(signed);
        all.addAll(unsigned);
        return all;
    }

    private static double share(long count, int all) {
        return all == 0 ? 0 : (double) count / all;
    }
}
