package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import no.postmottak.reading.Hazard;

/** Looks at one file for hazards by its structure; what cannot be looked into is passed by. */
final class HazardLook {

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/vnd.rar",
            "application/gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip2",
            "application/x-xz",
            "application/zstd",
            "application/java-archive",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image");

    private HazardLook() {}

    static Set<Hazard> at(Path file, String mediaType) {
        var seen = EnumSet.noneOf(Hazard.class);
        if (ARCHIVES.contains(mediaType)) {
            seen.add(Hazard.ARCHIVE);
        }
        try {
            var bytes = ByteSearch.in(file);
            seen.addAll(FileShape.hazardsOf(bytes, mediaType));
            seen.addAll(inside(file, bytes, mediaType));
        } catch (IOException | RuntimeException | StackOverflowError closed) {
            // a broken file is told as broken: there is nothing more to say of it
        }
        return seen;
    }

    /** A second look at one that could not be opened. */
    static Set<Hazard> atClosed(Path file, String mediaType) {
        try {
            return mediaType.equals("application/pdf") ? PlainHazards.inClosedPdf(ByteSearch.in(file)) : Set.of();
        } catch (IOException | RuntimeException | StackOverflowError closed) {
            return Set.of();
        }
    }

    private static Set<Hazard> inside(Path file, ByteSearch bytes, String mediaType) throws IOException {
        if (bytes.isAt(0, "PK\u0003\u0004") && !ARCHIVES.contains(mediaType)) {
            return OfficeHazards.in(file);
        }
        if (bytes.isAt(0, "\u00D0\u00CF\u0011\u00E0")) {
            return PlainHazards.inOle(bytes);
        }
        if (mediaType.equals("application/rtf") || mediaType.equals("text/rtf")) {
            return PlainHazards.inRtf(bytes);
        }
        return isPage(mediaType) ? PlainHazards.onPage(bytes) : Set.of();
    }

    private static boolean isPage(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.startsWith("message/")
                || mediaType.endsWith("+xml")
                || mediaType.endsWith("/xml");
    }
}
