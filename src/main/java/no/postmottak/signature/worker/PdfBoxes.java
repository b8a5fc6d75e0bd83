package no.postmottak.signature.worker;

import no.postmottak.signature.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns rectangles of a PDF, which count from the lower left of an unturned page, into boxes as the page is seen. */
final class PdfBoxes {

    private PdfBoxes() {}

    static Box onPage(PDRectangle corners, PDPage page) {
        var crop = page.getCropBox();
        double x = (corners.getLowerLeftX() - crop.getLowerLeftX()) / crop.getWidth();
        double y = (crop.getUpperRightY() - corners.getUpperRightY()) / crop.getHeight();
        double width = corners.getWidth() / crop.getWidth();
        double height = corners.getHeight() / crop.getHeight();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> Box.clipped(1 - y - height, x, height, width);
            case 180 -> Box.clipped(1 - x - width, 1 - y - height, width, height);
            case 270 -> Box.clipped(y, 1 - x - width, height, width);
            default -> Box.clipped(x, y, width, height);
        };
    }
}
