package no.postmottak.reading.worker;

import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.GridSampler;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.common.PerspectiveTransform;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
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
        return read(far.softened(), true)
                .or(() -> read(near.reducedTo(MIDDLE), false))
                .or(() -> read(near.reducedTo(MIDDLE).softened().softened(), true))
                .or(() -> read(near.softened(), false));
    }

    /** One threshold for the whole page, or one for each part of it. */
    private Optional<String> read(Shades page, boolean isEven) {
        LuminanceSource shades = new PlanarYUVLuminanceSource(
                page.values, page.width, page.height, 0, 0, page.width, page.height, false);
        try {
            var binarizer = isEven ? new GlobalHistogramBinarizer(shades) : new HybridBinarizer(shades);
            return Optional.of(read(binarizer.getBlackMatrix()));
        } catch (ReaderException | TooManyCorners | IndexOutOfBoundsException | IllegalArgumentException none) {
            // what looks like a code and is none may lead the library out of the picture
            return Optional.empty();
        }
    }

    private String read(BitMatrix page) throws ReaderException {
        ResultPointCallback counting = this::count;
        var found = new Detector(page)
                .detect(Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.NEED_RESULT_POINT_CALLBACK, counting));
        try {
            return new Decoder().decode(found.getBits()).getText();
        } catch (ChecksumException | FormatException misled) {
            return new Decoder().decode(byCorners(page, found)).getText();
        }
    }

    /** A stamp may hide the mark that helps against bending, or look like it; sheets lie flat, and three corners do. */
    private static BitMatrix byCorners(BitMatrix page, DetectorResult found) throws ReaderException {
        var low = found.getPoints()[0];
        var corner = found.getPoints()[1];
        var right = found.getPoints()[2];
        var far = FIELDS - CORNER;
        var toPage = PerspectiveTransform.quadrilateralToQuadrilateral(
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
        return GridSampler.getInstance().sampleGrid(page, FIELDS, FIELDS, toPage);
    }

    private void count(ResultPoint corner) {
        corners++;
        if (corners > MOST_CORNERS) {
            throw new TooManyCorners();
        }
    }

    private static final class TooManyCorners extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
