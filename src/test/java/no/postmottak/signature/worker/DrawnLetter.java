package no.postmottak.signature.worker;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A letter made up by drawing, and where it was signed (nowhere when it was not). */
record DrawnLetter(BufferedImage image, List<Rectangle2D> signatures) {}
