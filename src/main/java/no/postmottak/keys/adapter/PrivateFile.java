package no.postmottak.keys.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** A file that only its owner may read, and that is either whole on the disk or not there. */
record PrivateFile(Path path) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    boolean isThere() {
        return Files.exists(path);
    }

    byte[] read() {
        try {
            if (Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
                throw new KeystoreUnusable("others than the owner may use " + path + ": set its mode to 600");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw new KeystoreUnusable(path + " is missing", missing);
        } catch (IOException unreadable) {
            throw new KeystoreUnusable("cannot read " + path, unreadable);
        }
    }

    /** Never replaces a file: of two that create at once, one fails. */
    void create(byte[] content) {
        var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        try {
            Files.createDirectories(folder, OWNER_FOLDER);
            var draft = Files.createTempFile(folder, ".new-", ".tmp", OWNER_FILE);
            try {
                writeThrough(draft, content);
                // a link, unlike a rename, refuses to take the place of a file that came first
                Files.createLink(path, draft);
            } finally {
                Files.delete(draft);
            }
            force(folder);
            // the folder may be new itself
            force(Objects.requireNonNullElse(folder.getParent(), folder));
        } catch (IOException unwritable) {
            throw new KeystoreUnusable("cannot create " + path, unwritable);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
