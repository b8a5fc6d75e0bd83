package no.postmottak.reading.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes the files out of an archive; one that holds too many, or swells too much, is left as it is. */
final class ZipReading {

    /** No honest file shrinks below a hundredth; a bomb lives from it. */
    private static final long MOST_SWELLING = 100;

    private ZipReading() {}

    /** Answers how many files there are. */
    static int takeOut(Path archive, FoundFiles found) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var entries = files(zip);
            check(entries, Files.size(archive));
            for (var entry : entries) {
                takeOut(zip, entry, found);
            }
            return entries.size();
        }
    }

    private static List<ZipEntry> files(ZipFile zip) throws TooMuchInside {
        var files = new ArrayList<ZipEntry>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!entry.isDirectory()) {
                files.add(entry);
            }
            if (files.size() > FoundFiles.MOST) {
                throw new TooMuchInside();
            }
        }
        return files;
    }

    /** By what the archive says of itself; what it does not say is noticed while its files are taken out. */
    private static void check(List<ZipEntry> entries, long packed) throws TooMuchInside {
        var unpacked = entries.stream().mapToLong(ZipEntry::getSize).sum();
        if (unpacked > FoundFiles.MOST_BYTES || unpacked > MOST_SWELLING * packed) {
            throw new TooMuchInside();
        }
    }

    private static void takeOut(ZipFile zip, ZipEntry entry, FoundFiles found) throws IOException {
        try (var content = new BufferedInputStream(zip.getInputStream(entry))) {
            found.takeOut(SentFile.named(entry.getName(), ""), content);
        } catch (IOException lockedOrBroken) {
            found.leaveOne();
        }
    }
}
