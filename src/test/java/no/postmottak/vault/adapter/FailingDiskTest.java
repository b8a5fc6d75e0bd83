package no.postmottak.vault.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.vault.VaultFailure;
import no.postmottak.vault.VaultFull;
import no.postmottak.vault.VaultUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskTest {

    private static final int RESERVE = 1_000;

    @TempDir
    static Path keys;

    @TempDir
    static Path folder;

    private static Keyring keyring;

    @BeforeAll
    static void makeKeysAndPutUpShelves() {
        keyring = Keyrings.in(keys);
        DiskVault.open(folder, 0, keyring);
    }

    @Test
    void theBytesAreForcedOnceBeforeTheNameAndTheFolderAfter() throws IOException {
        var disk = new Scripted();

        vaultOn(disk).keep(document(100_000), 100_000);

        assertThat(disk.asked)
                .containsExactly("file forced while incoming holds 1", "folder forced while incoming holds 0");
    }

    @Test
    void aFileThatCannotBeForcedIsGivenUpAtTheFirstFailure() throws IOException {
        var disk = new Scripted();
        disk.fileFailure = "Input/output error";

        assertRefused(disk, VaultUnavailable.class);

        assertThat(disk.asked).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeForcedTakesTheObjectBack() throws IOException {
        var disk = new Scripted();
        disk.folderFailure = "Input/output error";

        assertRefused(disk, VaultUnavailable.class);
    }

    @Test
    void aDiskFoundFullOnlyWhenForcedIsFull() throws IOException {
        var disk = new Scripted();
        disk.fileFailure = "No space left on device";

        assertRefused(disk, VaultFull.class);
    }

    @Test
    void theReserveIsHeldAlsoWhenTheDiskFillsMeanwhile() throws IOException {
        var disk = new Scripted();
        disk.usable = 150_000;
        disk.eatenAtEachLook = 40_000;

        assertRefused(disk, VaultFull.class);
        assertThat(disk.usable).isGreaterThanOrEqualTo(0);
    }

    @Test
    void aDiskWithJustEnoughRoomIsUsed() throws IOException {
        var disk = new Scripted();
        disk.usable = RESERVE + 64 * 1024 + 16;

        vaultOn(disk).keep(document(64 * 1024), 64 * 1024);

        disk.usable--;
        assertRefused(disk, VaultFull.class);
    }

    private void assertRefused(Disk disk, Class<? extends VaultFailure> how) throws IOException {
        var before = new VaultFolder(folder).files();

        assertThatThrownBy(() -> vaultOn(disk).keep(document(64 * 1024), 64 * 1024))
                .isInstanceOf(how);
        assertThat(new VaultFolder(folder).files()).isEqualTo(before);
    }

    private DiskVault vaultOn(Disk disk) {
        return new DiskVault(new Shelves(folder), new Room(disk, RESERVE), keyring);
    }

    private static ByteArrayInputStream document(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    /** A disk that fails as told, and remembers in which order it was asked. */
    private static final class Scripted implements Disk {

        private final List<String> asked = new ArrayList<>();
        private String fileFailure = "";
        private String folderFailure = "";
        private long usable = Long.MAX_VALUE;
        private long eatenAtEachLook;

        @Override
        public long usableBytes() {
            usable -= eatenAtEachLook;
            return usable;
        }

        @Override
        public void force(FileChannel file) throws IOException {
            remember("file");
            failIf(fileFailure);
            file.force(true);
        }

        @Override
        public void forceFolder(Path forced) throws IOException {
            remember("folder");
            failIf(folderFailure);
        }

        private void remember(String what) throws IOException {
            try (var incoming = Files.list(folder.resolve("incoming"))) {
                asked.add(what + " forced while incoming holds " + incoming.count());
            }
        }

        private static void failIf(String failure) throws IOException {
            if (!failure.isEmpty()) {
                throw new IOException(failure);
            }
        }
    }
}
