package no.postmottak.app;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.function.Predicate;
import no.postmottak.vault.Kept;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.TooLarge;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultKey;

/** A vault for a command that only looks: it counts and digests what it is given, and keeps none of it. */
final class NothingKept implements Vault {

    private static final int PIECE = 64 << 10;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Kept keep(InputStream plain, long atMost) throws IOException {
        var digest = sha256();
        var bytes = 0L;
        for (var piece = plain.readNBytes(PIECE); piece.length > 0; piece = plain.readNBytes(PIECE)) {
            bytes += piece.length;
            if (bytes > atMost) {
                throw new TooLarge(atMost);
            }
            digest.update(piece);
        }
        return new Kept(VaultKey.draw(random), bytes, Sha256.of(digest.digest()));
    }

    @Override
    public InputStream fetch(VaultKey key) {
        throw new IllegalStateException("nothing was kept");
    }

    @Override
    public void remove(VaultKey key) {}

    @Override
    public boolean holds(VaultKey key) {
        return false;
    }

    @Override
    public long usableBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public int sweep(Instant olderThan, Predicate<VaultKey> isWanted) {
        return 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
