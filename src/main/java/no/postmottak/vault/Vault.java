package no.postmottak.vault;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Predicate;

/** Keeps documents encrypted [dokumentlager]; what fails on its side is a {@link VaultFailure}. */
public interface Vault {

    /**
     * Counts, hashes, encrypts and keeps a stream in one pass; when it returns, the bytes survive a power cut.
     * When it throws, nothing is left behind: {@link TooLarge}, {@link VaultFull}, or the IOException of the stream read.
     */
    Kept keep(InputStream plain, long atMost) throws IOException;

    /** The plain bytes, none of them before it was authenticated; {@link VaultDamaged} here or while reading. */
    InputStream fetch(VaultKey key);

    /** Removes an object for good; one already gone is no error. */
    void remove(VaultKey key);

    boolean holds(VaultKey key);

    /** How many bytes can still be kept before the reserve is touched. */
    long usableBytes();

    /** Removes objects kept before an instant that nobody wants, and says how many. */
    int sweep(Instant olderThan, Predicate<VaultKey> isWanted);
}
