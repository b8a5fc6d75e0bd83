package no.postmottak.vault.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.function.Predicate;
import no.postmottak.keys.DataKey;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.SealBroken;
import no.postmottak.vault.Kept;
import no.postmottak.vault.NotHeld;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultDamaged;
import no.postmottak.vault.VaultFailure;
import no.postmottak.vault.VaultKey;
import no.postmottak.vault.VaultUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A vault of encrypted files, each with a data key of its own that the keyring wraps. */
public final class DiskVault implements Vault {

    private static final Logger LOG = LoggerFactory.getLogger(DiskVault.class);

    private final Shelves shelves;
    private final Room room;
    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    DiskVault(Shelves shelves, Room room, Keyring keyring) {
        this.shelves = shelves;
        this.room = room;
        this.keyring = keyring;
    }

    /** Puts up the shelves where there are none, and clears away what a stopped process left half received. */
    public static DiskVault open(Path folder, long reserveBytes, Keyring keyring) {
        var shelves = new Shelves(folder);
        try {
            var changed = shelves.toForce();
            shelves.putUp();
            var disk = Disk.holding(folder);
            for (var made : changed) {
                disk.forceFolder(made);
            }
            var cleared = Leftovers.clear(shelves.incoming());
            LOG.info("opened the vault in {}, cleared {} unfinished objects", folder, cleared);
            return new DiskVault(shelves, new Room(disk, reserveBytes), keyring);
        } catch (IOException failed) {
            throw new VaultUnavailable("cannot open the vault in " + folder, failed);
        }
    }

    /** The same vault for work that was accepted already: it may use the reserve, which is kept for it. */
    public DiskVault forAcceptedWork() {
        return new DiskVault(shelves, new Room(room.disk(), 0), keyring);
    }

    /** Whether a folder holds no object, so that a lost keystore would lose nothing. */
    public static boolean isEmpty(Path folder) {
        return Shelves.areEmpty(folder);
    }

    @Override
    public Kept keep(InputStream plain, long atMost) throws IOException {
        var key = VaultKey.draw(random);
        var dataKey = DataKey.draw(random);
        var header = new Header(keyring.wrap(dataKey, context(key)), noncePrefix());
        try (var incoming = IncomingObject.open(shelves, key, room)) {
            var intake = new Intake(plain, atMost);
            incoming.write(header.bytes(), header.bytes().length);
            intake.copyTo(incoming, SegmentCipher.sealing(header, dataKey, key));
            incoming.place();
            return new Kept(key, intake.bytes(), intake.sha256());
        }
    }

    @Override
    public InputStream fetch(VaultKey key) {
        var sealed = sealed(key);
        try {
            var header = Header.read(sealed);
            var dataKey = keyring.unwrap(header.wrappedKey(), context(key));
            return new OpenedObject(sealed, SegmentCipher.opening(header, dataKey, key));
        } catch (SealBroken broken) {
            throw closing(sealed, new VaultDamaged("the data key of an object does not unwrap", broken));
        } catch (VaultFailure failure) {
            throw closing(sealed, failure);
        } catch (IOException failed) {
            throw closing(sealed, new VaultUnavailable("an object cannot be read", failed));
        }
    }

    @Override
    public void remove(VaultKey key) {
        try {
            if (Files.deleteIfExists(shelves.object(key))) {
                room.disk().forceFolder(shelves.shelf(key));
            }
        } catch (IOException failed) {
            throw new VaultUnavailable("an object cannot be removed", failed);
        }
    }

    @Override
    public boolean holds(VaultKey key) {
        return Files.isRegularFile(shelves.object(key), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public long usableBytes() {
        try {
            return room.bytes();
        } catch (IOException failed) {
            throw new VaultUnavailable("the vault's disk does not say how full it is", failed);
        }
    }

    @Override
    public int sweep(Instant olderThan, Predicate<VaultKey> isWanted) {
        var removed = 0;
        // a shelf at a time, since the names of all objects need not fit in memory
        for (var shelf : shelves.all()) {
            var unwanted = shelves.keysOlderThan(olderThan, shelf).stream()
                    .filter(key -> !isWanted.test(key))
                    .toList();
            unwanted.forEach(this::remove);
            removed += unwanted.size();
        }
        return removed;
    }

    private InputStream sealed(VaultKey key) {
        try {
            return Files.newInputStream(shelves.object(key), LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException missing) {
            throw new NotHeld(key);
        } catch (IOException failed) {
            throw new VaultUnavailable("an object cannot be opened", failed);
        }
    }

    private byte[] noncePrefix() {
        var prefix = new byte[SegmentCipher.NONCE_PREFIX_BYTES];
        random.nextBytes(prefix);
        return prefix;
    }

    private static String context(VaultKey key) {
        return "vault/" + key.hex();
    }

    private static VaultFailure closing(InputStream sealed, VaultFailure failure) {
        try {
            sealed.close();
        } catch (IOException unclosed) {
            failure.addSuppressed(unclosed);
        }
        return failure;
    }
}
