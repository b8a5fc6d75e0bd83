package no.postmottak.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.postmottak.app.configuration.BadConfiguration;

/** The folder for all that must survive, locked so that two gateways never share it. */
final class HomeFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private HomeFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    static HomeFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new BadConfiguration("another Postmottak runs in " + folder + ": set files.home");
            }
            return new HomeFolder(folder.toAbsolutePath().normalize(), channel, lock);
        } catch (OverlappingFileLockException inThisProcess) {
            throw new BadConfiguration("another Postmottak runs in " + folder + ": set files.home");
        } catch (IOException unwritable) {
            throw new BadConfiguration("the folder " + folder + " cannot be written: set files.home");
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** A folder in it, made when it is not there. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new BadConfiguration("the folder " + folder.resolve(name) + " cannot be made");
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
