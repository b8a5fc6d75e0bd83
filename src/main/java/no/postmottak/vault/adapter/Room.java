package no.postmottak.vault.adapter;

import java.io.IOException;
import java.util.Locale;
import no.postmottak.vault.VaultFull;

/** What a disk has left for documents, beside the reserve that work already accepted needs to go on. */
record Room(Disk disk, long reserveBytes) {

    Room {
        if (reserveBytes < 0) {
            throw new IllegalArgumentException("a reserve cannot be less than nothing");
        }
    }

    long bytes() throws IOException {
        return Math.max(0, disk.usableBytes() - reserveBytes);
    }

    void refuseBeyondReserve(long more) throws IOException {
        if (disk.usableBytes() - more < reserveBytes) {
            throw new VaultFull("keeping more would leave less than the reserve of " + reserveBytes + " bytes");
        }
    }

    /** Java has no type of its own for a full disk, only the operating system's sentence. */
    static boolean isFull(IOException failed) {
        var sentence = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return sentence.contains("no space left") || sentence.contains("quota exceeded");
    }
}
