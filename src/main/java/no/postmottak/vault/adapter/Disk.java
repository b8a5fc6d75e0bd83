package no.postmottak.vault.adapter;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The few things asked of a disk on which it depends whether a document is safe. */
interface Disk {

    long usableBytes() throws IOException;

    void force(FileChannel file) throws IOException;

    /** Makes the names in a folder survive a power cut, as forcing a file makes its bytes survive. */
    void forceFolder(Path folder) throws IOException;

    static Disk holding(Path folder) throws IOException {
        return new Mounted(Files.getFileStore(folder));
    }

    /** The disk that is mounted at a folder. */
    record Mounted(FileStore store) implements Disk {

        @Override
        public long usableBytes() throws IOException {
            return store.getUsableSpace();
        }

        @Override
        public void force(FileChannel file) throws IOException {
            file.force(true);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
