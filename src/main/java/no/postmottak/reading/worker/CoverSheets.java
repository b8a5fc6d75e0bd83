package no.postmottak.reading.worker;

import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.GridSampler;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.common.PerspectiveTransform;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for the code of a cover sheet on the picture of a page; pages that show nothing like it cost little. */
final class CoverSheets {

    private static final Pattern OURS = Pattern.compile("PM[0-9]:[0-9A-Z:]{1,60}");

    /** Print has a few spots that look like the corner of a code; a page of hundreds is made to keep somebody busy. */
    private static final int MOST_CORNERS = 150;

    /** The long side of A4 at 100 and at 145 dots an inch. */
    private static final int FAR = 1_170;

    private static final int MIDDLE = 1_700;

    /** Ours are squares of so many fields a side, and the middles of their corners lie so far from the edge. */
    private static final int FIELDS = 29;

    private static final float CORNER = 3.5f;

    /** By so much the sides of a square may differ in a scan. */
    private static final double UNEVEN = 0.08;

    /** More are not put together in threes. */
    private static final int MOST_TOGETHER = 12;

    private final List<ResultPoint> seen = new ArrayList<>();
    private int corners;

    private CoverSheets() {}

    /** The code as it says of itself, where it calls itself one of ours. */
    static Optional<String> on(Shades page) {
        return new CoverSheets().look(page).filter(code -> OURS.matcher(code).matches());
    }

    private Optional<String> look(Shades near) {
        var far = near.reducedTo(FAR);
        return read(far, false)
                .or(() -> read(far, true))
                .or(() -> corners == 0 ? Optional.empty() : lookClosely(far, near));
    }

    private Optional<String> lookClosely(Shades far, Shades near) {
        var middle = near.reducedTo(MIDDLE);
        return read(far.softened(), true)
                .or(() -> read(far.softened().softened(), true))
                .or(() -> read(middle, false))
                .or(() -> read(middle.softened().softened(), true))
                .or(() -> read(near.softened(), false));
    }

    /** One threshold for the whole page, or one for each part of it. */
    private Optional<String> read(Shades page, boolean isEven) {
        LuminanceSource shades = new PlanarYUVLuminanceSource(
                page.values, page.width, page.height, 0, 0, page.width, page.height, false);
        try {
            var binarizer = isEven ? new GlobalHistogramBinarizer(shades) : new HybridBinarizer(shades);
            return read(binarizer.getBlackMatrix());
        } catch (NotFoundException | TooManyCorners none) {
            return Optional.empty();
        }
    }

    private Optional<String> read(BitMatrix page) {
        seen.clear();
        try {
            ResultPointCallback counting = this::count;
            var found = new Detector(page)
                    .detect(Map.of(
                            DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, counting));
            return decoded(found.getBits())
                    .or(() -> byCorners(page, found.getPoints()))
                    .or(() -> byAnyCorners(page));
        } catch (ReaderException | IndexOutOfBoundsException | IllegalArgumentException misled) {
            // what looks like a code and is none may lead the library out of the picture
            return byAnyCorners(page);
        }
    }

    private static Optional<String> decoded(BitMatrix code) {
        try {
            return Optional.of(new Decoder().decode(code).getText());
        } catch (ReaderException | IndexOutOfBoundsException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A stamp may look like a corner, or make a side seem longer than it is: any three that form a square may be it. */
    private Optional<String> byAnyCorners(BitMatrix page) {
        var some = List.copyOf(seen.subList(0, Math.min(seen.size(), MOST_TOGETHER)));
        for (var a = 0; a < some.size(); a++) {
            for (var b = a + 1; b < some.size(); b++) {
                for (var c = b + 1; c < some.size(); c++) {
                    ResultPoint[] three = {some.get(a), some.get(b), some.get(c)};
                    ResultPoint.orderBestPatterns(three);
                    var code = areOfASquare(three) ? byCorners(page, three) : Optional.<String>empty();
                    if (code.isPresent()) {
                        return code;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areOfASquare(ResultPoint[] corners) {
        var down = ResultPoint.distance(corners[1], corners[0]);
        var across = ResultPoint.distance(corners[1], corners[2]);
        var slanting = ResultPoint.distance(corners[0], corners[2]);
        return Math.abs(down - across) < UNEVEN * across
                && Math.abs(slanting - Math.hypot(down, across)) < UNEVEN * slanting;
    }

    private static Optional<String> byCorners(BitMatrix page, ResultPoint[] corners) {
        try {
            return decoded(GridSampler.getInstance().sampleGrid(page, FIELDS, FIELDS, onPage(corners)));
        } catch (NotFoundException outside) {
            return Optional.empty();
        }
    }

    /** Without the mark in the fourth corner, which helps against bending: sheets lie flat. */
    private static PerspectiveTransform onPage(ResultPoint[] corners) {
        var low = corners[0];
        var corner = corners[1];
        var right = corners[2];
        var far = FIELDS - CORNER;
        return PerspectiveTransform.quadrilateralToQuadrilateral(
                CORNER,
                CORNER,
                far,
                CORNER,
                far,
                far,
                CORNER,
                far,
                corner.getX(),
                corner.getY(),
                right.getX(),
                right.getY(),
                right.getX() - corner.getX() + low.getX(),
                right.getY() - corner.getY() + low.getY(),
                low.getX(),
                low.getY());
    }

    private void count(ResultPoint corner) {
        corners++;
        if (corners > MOST_CORNERS) {
            throw new TooManyCorners();
        }
        if (corner instanceof FinderPattern) {
            seen.add(corner);
        }
    }

    private static final class TooManyCorners extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
