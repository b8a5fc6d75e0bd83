package no.postmottak.reading.worker;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** How a camera held the page, as its EXIF note says: mirrored or not, and how many quarter turns from upright. */
record Orientation(boolean isMirrored, int quarterTurns) {

    static final Orientation UPRIGHT = new Orientation(false, 0);

    static Orientation of(Path file) {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var tag = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null ? UPRIGHT : ofTag(tag);
        } catch (IOException | ImageProcessingException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    static Orientation ofTag(int tag) {
        return switch (tag) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 3);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 1);
            case 8 -> new Orientation(false, 3);
            default -> UPRIGHT;
        };
    }

    BufferedImage upright(BufferedImage picture) {
        var faced = isMirrored ? Pictures.mirrored(picture) : picture;
        return quarterTurns == 0 ? faced : Pictures.turned(quarterTurns, faced);
    }
}
