package no.postmottak.reading.adapter;

import java.awt.image.BufferedImage;

/** A page laid on the scanner the wrong way round. */
final class UpsideDown {

    private UpsideDown() {}

    static BufferedImage of(BufferedImage page) {
        var turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        var graphics = turned.createGraphics();
        graphics.rotate(Math.PI, page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
