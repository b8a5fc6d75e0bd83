package no.postmottak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** The scanner's own files, in the clear, after what they hold was kept: they stay for a while, for a second look. */
record TakenScans(Path scans, Duration stay) {

    private static final Path TAKEN = Path.of(".taken");

    /** Removes the files that have stayed long enough, and says how many. */
    int clear(Instant now) throws IOException {
        var removed = 0;
        try (var files = Files.walk(scans)) {
            for (var file : files.filter(this::isTaken).toList()) {
                if (!takenAt(file).plus(stay).isAfter(now) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }

    private boolean isTaken(Path file) {
        var folder = file.getParent();
        return folder != null && folder.endsWith(TAKEN) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Moving a file touches its record on the disk; the scanner's own time is when it was scanned. */
    private static Instant takenAt(Path file) throws IOException {
        var scanned = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        var moved = ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)).toInstant();
        return moved.isAfter(scanned) ? moved : scanned;
    }
}
