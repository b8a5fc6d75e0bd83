package no.postmottak.signature.worker;

import java.util.Arrays;

/** Takes ruled lines out of ink, but leaves the strokes that cross them. */
final class RuledLines {

    private static final int SHORTEST_RUN = 38;
    private static final int BRIDGED_GAP = 14;
    private static final int SHORTEST_LINE = 100;
    private static final double THICKEST_LINE = 7.5;

    private final Mask ink;
    private final Mask lines;

    private RuledLines(Mask ink, Mask lines) {
        this.ink = ink;
        this.lines = lines;
    }

    /** Ink without lines, and the lines that were in it. */
    record Separated(Mask ink, Mask lines) {}

    static Separated separate(Mask page) {
        var ink = page.copy();
        var lines = new Mask(page.width, page.height);
        new RuledLines(ink, lines).takeHorizontal();
        var turnedInk = ink.transposed();
        var turnedLines = lines.transposed();
        new RuledLines(turnedInk, turnedLines).takeHorizontal();
        return new Separated(turnedInk.transposed(), turnedLines.transposed());
    }

    private void takeHorizontal() {
        var runs = longRuns();
        var bridged = bridged(runs);
        for (var piece : Components.of(bridged)) {
            var thickness = piece.area() / (double) piece.width();
            var slantAllowed = 4 + piece.width() * 0.05;
            if (piece.width() >= SHORTEST_LINE && piece.height() <= slantAllowed && thickness <= THICKEST_LINE) {
                take(piece, bridged, runs);
            }
        }
    }

    private Mask longRuns() {
        var runs = new Mask(ink.width, ink.height);
        for (var y = 0; y < ink.height; y++) {
            var start = 0;
            for (var x = 0; x <= ink.width; x++) {
                if (!ink.at(x, y)) {
                    if (x - start >= SHORTEST_RUN) {
                        Arrays.fill(runs.on, y * ink.width + start, y * ink.width + x, true);
                    }
                    start = x + 1;
                }
            }
        }
        return runs;
    }

    private static Mask bridged(Mask runs) {
        var bridged = runs.copy();
        for (var y = 0; y < runs.height; y++) {
            var last = -BRIDGED_GAP - 1;
            for (var x = 0; x < runs.width; x++) {
                if (runs.on[y * runs.width + x]) {
                    if (x - last <= BRIDGED_GAP) {
                        Arrays.fill(bridged.on, y * runs.width + last, y * runs.width + x, true);
                    }
                    last = x;
                }
            }
        }
        return bridged;
    }

    private void take(Blob piece, Mask bridged, Mask runs) {
        var reach = (int) Math.ceil(piece.area() / (double) piece.width()) + 2;
        for (var pixel : piece.pixels) {
            lines.on[pixel] = true;
            if (runs.on[pixel] && !(strokeBeyond(pixel, -reach, bridged) && strokeBeyond(pixel, reach, bridged))) {
                ink.on[pixel] = false;
            }
        }
    }

    private boolean strokeBeyond(int pixel, int reach, Mask bridged) {
        var x = pixel % ink.width;
        var step = Integer.signum(reach);
        for (var d = step; d != reach + step; d += step) {
            var y = pixel / ink.width + d;
            if (ink.at(x, y) && !bridged.at(x, y)) {
                return true;
            }
        }
        return false;
    }
}
