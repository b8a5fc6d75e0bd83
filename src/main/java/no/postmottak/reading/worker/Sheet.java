package no.postmottak.reading.worker;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** A sheet of paper as it lies in a photo, by its four corners in the measure of the picture. */
record Sheet(Corner topLeft, Corner topRight, Corner bottomRight, Corner bottomLeft) {

    private static final double A4 = Math.sqrt(2);
    private static final double NEARLY = 0.12;

    /** A point of a picture. */
    record Corner(double x, double y) {

        double distanceTo(Corner other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        Corner times(double factor) {
            return new Corner(x * factor, y * factor);
        }
    }

    Sheet times(double factor) {
        return new Sheet(
                topLeft.times(factor), topRight.times(factor), bottomRight.times(factor), bottomLeft.times(factor));
    }

    Path2D outline() {
        var outline = new Path2D.Double();
        outline.moveTo(topLeft.x(), topLeft.y());
        outline.lineTo(topRight.x(), topRight.y());
        outline.lineTo(bottomRight.x(), bottomRight.y());
        outline.lineTo(bottomLeft.x(), bottomLeft.y());
        outline.closePath();
        return outline;
    }

    double width() {
        return Math.max(topLeft.distanceTo(topRight), bottomLeft.distanceTo(bottomRight));
    }

    double height() {
        return Math.max(topLeft.distanceTo(bottomLeft), topRight.distanceTo(bottomRight));
    }

    /** The paper alone, as if the camera had been straight above it; what is nearly A4 becomes A4. */
    BufferedImage straightened(BufferedImage photo) {
        var ratio = height() / width();
        var isTall = ratio > 1;
        var isA4 = Math.abs((isTall ? ratio : 1 / ratio) / A4 - 1) < NEARLY;
        var width = (int) Math.round(isA4 && !isTall ? height() * A4 : width());
        var height = (int) Math.round(isA4 && isTall ? width() * A4 : height());
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var view = new Perspective(this);
        var pixels = photo.getRGB(0, 0, photo.getWidth(), photo.getHeight(), null, 0, photo.getWidth());
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var from = view.of((x + 0.5) / width, (y + 0.5) / height);
                row[x] = between(pixels, photo.getWidth(), from);
            }
            paper.setRGB(0, y, width, 1, row, 0, width);
        }
        return paper;
    }

    /** The colour between four pixels, each counting by how near it is. */
    private static int between(int[] pixels, int width, Corner at) {
        int height = pixels.length / width;
        var x = Math.clamp(at.x() - 0.5, 0, width - 1 - 0.001);
        var y = Math.clamp(at.y() - 0.5, 0, height - 1 - 0.001);
        var left = (int) x;
        var top = (int) y;
        var first = top * width + left;
        var right = x - left;
        var down = y - top;
        var colour = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var above = part(pixels[first], shift) * (1 - right) + part(pixels[first + 1], shift) * right;
            var below =
                    part(pixels[first + width], shift) * (1 - right) + part(pixels[first + width + 1], shift) * right;
            colour |= (int) (above * (1 - down) + below * down + 0.5) << shift;
        }
        return colour;
    }

    private static int part(int colour, int shift) {
        return colour >> shift & 0xFF;
    }
}
