package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.util.Optional;
import no.postmottak.reading.worker.Sheet.Corner;

/** Looks for one sheet of paper in a photo; says nothing where it is not clearly there, whole, and alone. */
final class PaperSearch {

    private static final int LONG_SIDE = 360;
    private static final double LEAST_CONTRAST = 45;
    private static final double LEAST_SHARE = 0.25;
    private static final double MOST_AT_THE_RIM = 0.04;
    private static final double MOST_BRIGHT_BESIDE = 0.02;
    private static final double MOST_UNREST_BESIDE = 18;
    private static final double LEAST_FIT = 0.94;
    private static final double NARROWEST = 1.15;
    private static final double WIDEST = 1.75;
    private static final int FAR_FROM_SQUARE = 32;

    private final byte[] grey;
    private final int width;
    private final int height;
    private final int threshold;
    private final boolean[] paper;
    private final int size;

    private PaperSearch(BufferedImage small) {
        grey = Pictures.grey(small);
        width = small.getWidth();
        height = small.getHeight();
        threshold = Brightness.threshold(grey);
        var pieces = new BrightPieces(grey, width, threshold);
        paper = pieces.largest();
        size = pieces.sizeOfLargest();
    }

    static Optional<Sheet> in(BufferedImage photo) {
        var small = Pictures.atMost(LONG_SIDE, photo);
        var factor = (double) photo.getWidth() / small.getWidth();
        return new PaperSearch(small).sheet().map(sheet -> sheet.times(factor));
    }

    private Optional<Sheet> sheet() {
        if (size < LEAST_SHARE * grey.length || atTheRim() > MOST_AT_THE_RIM) {
            return Optional.empty();
        }
        return Optional.of(corners())
                .filter(this::hasTheShapeOfPaper)
                .filter(this::fits)
                .filter(this::isAlone);
    }

    private int row(int index) {
        return index / width;
    }

    private boolean isBright(int index) {
        return (grey[index] & 0xFF) > threshold;
    }

    /** How much of the picture's rim is paper: a sheet that goes on outside has no corners here. */
    private double atTheRim() {
        var count = 0;
        for (var x = 0; x < width; x++) {
            count += (paper[x] ? 1 : 0) + (paper[grey.length - 1 - x] ? 1 : 0);
        }
        for (var y = 0; y < height; y++) {
            count += (paper[y * width] ? 1 : 0) + (paper[y * width + width - 1] ? 1 : 0);
        }
        return count / (2.0 * (width + height));
    }

    private Sheet corners() {
        return new Sheet(farthest(-1, -1), farthest(1, -1), farthest(1, 1), farthest(-1, 1));
    }

    private Corner farthest(int right, int down) {
        var best = 0;
        var most = Integer.MIN_VALUE;
        for (var index = 0; index < paper.length; index++) {
            var reach = right * (index % width) + down * row(index);
            if (paper[index] && reach > most) {
                most = reach;
                best = index;
            }
        }
        return new Corner(best % width + (right + 1) / 2.0, row(best) + (down + 1) / 2.0);
    }

    private boolean hasTheShapeOfPaper(Sheet sheet) {
        var ratio = Math.max(sheet.width(), sheet.height()) / Math.max(1, Math.min(sheet.width(), sheet.height()));
        return ratio > NARROWEST
                && ratio < WIDEST
                && isNearlySquare(sheet.bottomLeft(), sheet.topLeft(), sheet.topRight())
                && isNearlySquare(sheet.topLeft(), sheet.topRight(), sheet.bottomRight())
                && isNearlySquare(sheet.topRight(), sheet.bottomRight(), sheet.bottomLeft())
                && isNearlySquare(sheet.bottomRight(), sheet.bottomLeft(), sheet.topLeft());
    }

    private static boolean isNearlySquare(Corner before, Corner at, Corner after) {
        var in = Math.atan2(before.y() - at.y(), before.x() - at.x());
        var out = Math.atan2(after.y() - at.y(), after.x() - at.x());
        var angle = Math.abs(Math.toDegrees(in - out));
        return Math.abs(Math.min(angle, 360 - angle) - 90) < FAR_FROM_SQUARE;
    }

    /** Whether all that is paper lies between the corners, and its edge runs straight from one to the next. */
    private boolean fits(Sheet sheet) {
        var outline = sheet.outline();
        var inside = 0;
        for (var index = 0; index < paper.length; index++) {
            inside += paper[index] && outline.contains(index % width + 0.5, row(index) + 0.5) ? 1 : 0;
        }
        var covered = 0;
        var all = 0;
        for (var step = 1; step < 40; step++) {
            for (var side = 0; side < 4; side++) {
                all++;
                covered += isPaperAtEdge(sheet, side, step / 40.0) ? 1 : 0;
            }
        }
        return inside > LEAST_FIT * size && covered > LEAST_FIT * all;
    }

    /** A little inside the straight line between two corners there must be paper. */
    private boolean isPaperAtEdge(Sheet sheet, int side, double along) {
        var inset = 0.025;
        var point = switch (side) {
            case 0 -> new Perspective(sheet).of(along, inset);
            case 1 -> new Perspective(sheet).of(along, 1 - inset);
            case 2 -> new Perspective(sheet).of(inset, along);
            default -> new Perspective(sheet).of(1 - inset, along);
        };
        var x = Math.clamp((int) point.x(), 0, width - 1);
        var y = Math.clamp((int) point.y(), 0, height - 1);
        return paper[y * width + x];
    }

    /** Whether nothing lies beside it that would be cut away: no second sheet, no card, no passport. */
    private boolean isAlone(Sheet sheet) {
        var beside = new Brightness();
        var outline = sheet.outline();
        var bright = 0;
        for (var index = 0; index < grey.length; index++) {
            if (!outline.intersects(index % width - 3.0, row(index) - 3.0, 7, 7)) {
                beside.add(grey[index] & 0xFF);
                bright += isBright(index) ? 1 : 0;
            }
        }
        return bright < MOST_BRIGHT_BESIDE * grey.length
                && beside.unrest() < MOST_UNREST_BESIDE
                && onPaper().mean() - beside.mean() > LEAST_CONTRAST;
    }

    private Brightness onPaper() {
        var bright = new Brightness();
        for (var index = 0; index < grey.length; index++) {
            if (paper[index]) {
                bright.add(grey[index] & 0xFF);
            }
        }
        return bright;
    }
}
