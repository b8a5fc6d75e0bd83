package no.postmottak.vault.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import no.postmottak.vault.VaultFull;
import no.postmottak.vault.VaultKey;
import no.postmottak.vault.VaultUnavailable;

/** An object on its way to its shelf: it stops before it would eat into the reserve, and is gone if it never arrives. */
final class IncomingObject implements AutoCloseable {

    private final Shelves shelves;
    private final VaultKey key;
    private final Room room;
    private final FileChannel file;

    private IncomingObject(Shelves shelves, VaultKey key, Room room) throws IOException {
        this.shelves = shelves;
        this.key = key;
        this.room = room;
        this.file = FileChannel.open(
                shelves.incoming(key),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    static IncomingObject open(Shelves shelves, VaultKey key, Room room) {
        try {
            room.refuseBeyondReserve(0);
            var incoming = new IncomingObject(shelves, key, room);
            incoming.claim();
            return incoming;
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    void write(byte[] sealed, int length) {
        try {
            room.refuseBeyondReserve(length);
            var rest = ByteBuffer.wrap(sealed, 0, length);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Bytes first, then the name; a force that failed is not tried again, since it may report success for lost pages. */
    void place() {
        var object = shelves.object(key);
        try {
            room.disk().force(file);
            Files.move(shelves.incoming(key), object, StandardCopyOption.ATOMIC_MOVE);
            try {
                room.disk().forceFolder(shelves.shelf(key));
            } catch (IOException failed) {
                Files.deleteIfExists(object);
                throw failed;
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    @Override
    public void close() {
        try (file) {
            Files.deleteIfExists(shelves.incoming(key));
        } catch (IOException left) {
            throw failure(left);
        }
    }

    /** Tells another process that starts meanwhile, and clears what was left behind, that this one is not. */
    private void claim() throws IOException {
        if (file.tryLock() == null) {
            throw new IOException("another process holds a file that was made just now");
        }
    }

    private static RuntimeException failure(IOException failed) {
        return Room.isFull(failed)
                ? new VaultFull("the vault's disk is full", failed)
                : new VaultUnavailable("the vault's disk failed", failed);
    }
}
