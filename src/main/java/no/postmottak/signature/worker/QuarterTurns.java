package no.postmottak.signature.worker;

import java.awt.image.BufferedImage;
import no.postmottak.signature.Box;

/** So many turns of a page by a quarter, clockwise, and the way back. */
record QuarterTurns(int count) {

    QuarterTurns {
        count = Math.floorMod(count, 4);
    }

    /** The page as it looks after the turns, of the same kind as before. */
    BufferedImage of(BufferedImage page) {
        if (count == 0) {
            return page;
        }
        var isOnItsSide = count % 2 == 1;
        var width = isOnItsSide ? page.getHeight() : page.getWidth();
        var height = isOnItsSide ? page.getWidth() : page.getHeight();
        var model = page.getColorModel();
        var raster = model.createCompatibleWritableRaster(width, height);
        Object pixel = null;
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                pixel = page.getRaster().getDataElements(x, y, pixel);
                switch (count) {
                    case 1 -> raster.setDataElements(width - 1 - y, x, pixel);
                    case 2 -> raster.setDataElements(width - 1 - x, height - 1 - y, pixel);
                    default -> raster.setDataElements(y, height - 1 - x, pixel);
                }
            }
        }
        return new BufferedImage(model, raster, model.isAlphaPremultiplied(), null);
    }

    /** Where a place on the turned page is on the page as it lay. */
    Box back(Box box) {
        return switch (count) {
            case 1 -> Box.clipped(box.y(), 1 - box.x() - box.width(), box.height(), box.width());
            case 2 -> Box.clipped(1 - box.x() - box.width(), 1 - box.y() - box.height(), box.width(), box.height());
            case 3 -> Box.clipped(1 - box.y() - box.height(), box.x(), box.height(), box.width());
            default -> box;
        };
    }
}
