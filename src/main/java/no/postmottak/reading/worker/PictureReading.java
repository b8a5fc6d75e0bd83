package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads photos and scans: every picture in the file is a page. */
final class PictureReading {

    private static final int LONG_SIDE = 2600;
    private static final int SUBSAMPLE_BEYOND = 24_000_000;
    private static final Set<String> PHOTOS = Set.of("jpeg", "jpg", "png", "webp");

    private final Limits limits;
    private final Command command;

    PictureReading(Limits limits, Command command) {
        this.limits = limits;
        this.command = command;
    }

    /** Hands every picture on, and answers how many the file has. */
    int read(Path file, String mediaType, PageReading pages) throws IOException {
        var isHeic = mediaType.equals("image/heic") || mediaType.equals("image/heif");
        var readable = isHeic ? fromHeic(file) : file;
        try (var in = ImageIO.createImageInputStream(readable.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("a picture no reader knows");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                // the converter has already turned what a phone stored lying down
                return readAll(reader, isHeic ? Orientation.UPRIGHT : Orientation.of(file), pages);
            } finally {
                reader.dispose();
            }
        } finally {
            if (isHeic) {
                Files.deleteIfExists(readable);
            }
        }
    }

    private int readAll(ImageReader reader, Orientation orientation, PageReading pages) throws IOException {
        var count = reader.getNumImages(true);
        for (var index = 0;
                index < Math.min(count, limits.renderedPages()) && !pages.pace().leavesRest();
                index++) {
            var picture = Pictures.atMost(LONG_SIDE, orientation.upright(decode(reader, index)));
            pages.read(SeenPage.ofPicture(index + 1, mayBePhoto(reader, count) ? straightened(picture) : picture));
        }
        if (count > limits.renderedPages()) {
            pages.findings().leaveOut();
        }
        return count;
    }

    /** What comes from a scanner or a fax is as straight as it gets. */
    private static boolean mayBePhoto(ImageReader reader, int count) throws IOException {
        return count == 1 && PHOTOS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
    }

    private static BufferedImage straightened(BufferedImage picture) {
        return PaperSearch.in(picture).map(sheet -> sheet.straightened(picture)).orElse(picture);
    }

    /** Decodes only what its header says is of a bearable size, and very large ones coarsely. */
    private BufferedImage decode(ImageReader reader, int index) throws IOException {
        var pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        if (pixels > limits.megapixels() * 1_000_000L) {
            throw new TooManyPixels();
        }
        var param = reader.getDefaultReadParam();
        if (pixels > SUBSAMPLE_BEYOND) {
            param.setSourceSubsampling(2, 2, 0, 0);
        }
        return reader.read(index, param);
    }

    private Path fromHeic(Path file) throws IOException {
        var input = file.resolveSibling("photo.heic");
        var jpeg = file.resolveSibling("photo.jpg");
        var log = file.resolveSibling("photo.log");
        Files.move(file, input);
        try {
            var line = List.of("heif-convert", "-q", "92", input.toString(), jpeg.toString());
            if (!command.run(line, input, log)) {
                throw new IOException("a photo that could not be converted");
            }
            // a file with several pictures becomes several files, numbered from one; the first is the photo
            var first = file.resolveSibling("photo-1.jpg");
            return Files.exists(jpeg) ? jpeg : first;
        } finally {
            Files.move(input, file);
            Files.deleteIfExists(log);
        }
    }
}
