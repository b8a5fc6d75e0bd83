package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.imageio.ImageIO;
import no.postmottak.signature.Box;

/** A page whose truth a person has told: its picture, which part of the set it belongs to, and where it is signed. */
public record LabelledPage(Path picture, String fold, String boxes) {

    /**
     * Reads a label file with the columns file, fold, signature_boxes_x_y_w_h (boxes in pixels, divided by semicolons;
     * empty where a page is not signed); other columns may stand between.
     */
    public static List<LabelledPage> read(Path folder, Path labels) {
        try {
            var lines = Files.readAllLines(labels);
            var columns = new HashMap<String, Integer>();
            for (var name : lines.getFirst().split(",")) {
                columns.put(name.strip(), columns.size());
            }
            if (!columns.keySet().containsAll(List.of("file", "signature_boxes_x_y_w_h"))) {
                throw new IllegalArgumentException("a label file has the columns file and signature_boxes_x_y_w_h");
            }
            var pages = new ArrayList<LabelledPage>();
            for (var line : lines.subList(1, lines.size())) {
                if (!line.isBlank()) {
                    var fields = line.split(",", -1);
                    pages.add(new LabelledPage(
                            folder.resolve(fields[columns.getOrDefault("file", 0)].strip()),
                            columns.containsKey("fold") ? fields[columns.getOrDefault("fold", 0)] : foldOf(line),
                            fields[columns.getOrDefault("signature_boxes_x_y_w_h", 0)]));
                }
            }
            return List.copyOf(pages);
        } catch (IOException e) {
            throw new UncheckedIOException("the label file cannot be read: " + labels, e);
        }
    }

    /** Where nobody has said which pages belong together, the file's name divides them in three. */
    private static String foldOf(String line) {
        return Integer.toString(Math.floorMod(line.split(",")[0].hashCode(), 3));
    }

    boolean isSigned() {
        return !boxes.isBlank();
    }

    BufferedImage image() {
        try {
            var image = ImageIO.read(picture.toFile());
            if (image == null) {
                throw new IOException("no known kind of picture");
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be read: " + picture, e);
        }
    }

    /** Where the signatures are on the picture. */
    Truth truth(BufferedImage image) {
        var places = new ArrayList<Box>();
        for (var box : boxes.isBlank() ? new String[0] : boxes.split(";")) {
            var n = box.strip().split(" ");
            places.add(Box.clipped(
                    Double.parseDouble(n[0]) / image.getWidth(),
                    Double.parseDouble(n[1]) / image.getHeight(),
                    Double.parseDouble(n[2]) / image.getWidth(),
                    Double.parseDouble(n[3]) / image.getHeight()));
        }
        return new Truth(places);
    }

    /** The same page as it would be had nobody signed it. */
    BufferedImage erased() {
        var image = image();
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        for (var box : truth(image).signatures()) {
            graphics.fillRect(
                    (int) (box.x() * image.getWidth()) - 3,
                    (int) (box.y() * image.getHeight()) - 3,
                    (int) (box.width() * image.getWidth()) + 6,
                    (int) (box.height() * image.getHeight()) + 6);
        }
        graphics.dispose();
        return image;
    }
}
