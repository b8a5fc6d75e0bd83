package no.postmottak.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import no.postmottak.vault.Kept;
import no.postmottak.vault.NotHeld;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.TooLarge;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultKey;

/** A vault in memory, for tests that look at what reading keeps. */
public final class MemoryVault implements Vault {

    private final Map<VaultKey, byte[]> objects = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Override
    public Kept keep(InputStream plain, long atMost) throws IOException {
        var bytes = plain.readAllBytes();
        if (bytes.length > atMost) {
            throw new TooLarge(atMost);
        }
        var key = VaultKey.draw(random);
        objects.put(key, bytes);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Kept(key, bytes.length, Sha256.of(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public InputStream fetch(VaultKey key) {
        var bytes = objects.get(key);
        if (bytes == null) {
            throw new NotHeld(key);
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void remove(VaultKey key) {
        objects.remove(key);
    }

    @Override
    public boolean holds(VaultKey key) {
        return objects.containsKey(key);
    }

    @Override
    public long usableBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public int sweep(Instant olderThan, Predicate<VaultKey> isWanted) {
        return 0;
    }

    public int objects() {
        return objects.size();
    }
}
