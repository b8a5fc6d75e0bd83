package no.postmottak.vault.adapter;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What a process that was stopped left half received; nobody has a receipt for it. */
final class Leftovers {

    private Leftovers() {}

    static int clear(Path incoming) throws IOException {
        var cleared = 0;
        for (var file : filesIn(incoming)) {
            cleared += clearUnlessClaimed(file) ? 1 : 0;
        }
        return cleared;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            files.forEach(found::add);
        }
        return found;
    }

    /** A file still being received is locked, by this process or another. */
    private static boolean clearUnlessClaimed(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null && Files.deleteIfExists(file);
        } catch (OverlappingFileLockException | NoSuchFileException beingReceived) {
            return false;
        }
    }
}
