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
import no.postmottak.vault.Kept;
import no.postmottak.vault.VaultContract;
import no.postmottak.vault.VaultFull;
import no.postmottak.vault.VaultUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskIT {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Keyring keyring;

    @BeforeEach
    void makeKeys() {
        keyring = Keyrings.in(folder.resolve("keys"));
    }

    @Test
    void aDiskThatRunsFullWhileADocumentComesInRefusesItAndGoesOnOnceThereIsRoom() throws Exception {
        try (var small = SmallDisk.mounted(folder.resolve("small"), "size=4m")) {
            var shelves = new Shelves(small.folder());
            DiskVault.open(small.folder(), 0, keyring);
            // one that never sees the end coming, so that the operating system is what says no
            var vault = new DiskVault(shelves, new Room(new Blind(Disk.holding(small.folder())), 0), keyring);
            var first = keep(vault, 2 * MEGABYTE);

            assertThatThrownBy(() -> keep(vault, 3 * MEGABYTE))
                    .isInstanceOf(VaultFull.class)
                    .hasRootCauseInstanceOf(IOException.class);

            assertThat(new VaultFolder(small.folder()).files()).hasSize(1);
            assertThat(VaultContract.fetched(vault, first.key())).isEqualTo(VaultContract.document(2 * MEGABYTE));
            vault.remove(first.key());
            var second = keep(vault, 3 * MEGABYTE);
            assertThat(VaultContract.fetched(vault, second.key())).isEqualTo(VaultContract.document(3 * MEGABYTE));
        }
    }

    @Test
    void theReserveStaysFreeHoweverManyDocumentsCome() throws Exception {
        try (var small = SmallDisk.mounted(folder.resolve("small"), "size=6m")) {
            var vault = DiskVault.open(small.folder(), 2 * MEGABYTE, keyring);

            var kept = keepUntilFull(vault);

            assertThat(kept).hasSizeGreaterThan(10);
            assertThat(Files.getFileStore(small.folder()).getUsableSpace()).isGreaterThanOrEqualTo(2 * MEGABYTE);
            for (var document : kept) {
                assertThat(VaultContract.fetched(vault, document.key())).isEqualTo(VaultContract.document(200_000));
            }
            vault.remove(kept.getFirst().key());
            assertThat(vault.holds(keep(vault, 200_000).key())).isTrue();
        }
    }

    @Test
    void aDiskWithoutRoomForAnotherFileIsFullToo() throws Exception {
        try (var small = SmallDisk.mounted(folder.resolve("small"), "size=8m,nr_inodes=280")) {
            var vault = DiskVault.open(small.folder(), 0, keyring);

            var kept = keepUntilFull(vault);

            assertThat(kept).isNotEmpty().hasSizeLessThan(30);
            assertThat(vault.usableBytes()).isGreaterThan(MEGABYTE);
        }
    }

    @Test
    void aDiskGoneReadOnlyIsUnavailableAndStillRead() throws Exception {
        try (var small = SmallDisk.mounted(folder.resolve("small"), "size=4m")) {
            var vault = DiskVault.open(small.folder(), 0, keyring);
            var kept = keep(vault, 1000);

            small.remountReadOnly();

            assertThatThrownBy(() -> keep(vault, 1000)).isInstanceOf(VaultUnavailable.class);
            assertThat(VaultContract.fetched(vault, kept.key())).isEqualTo(VaultContract.document(1000));
        }
    }

    private static List<Kept> keepUntilFull(DiskVault vault) throws IOException {
        var kept = new ArrayList<Kept>();
        while (true) {
            try {
                kept.add(keep(vault, 200_000));
            } catch (VaultFull full) {
                return kept;
            }
        }
    }

    private static Kept keep(DiskVault vault, int size) throws IOException {
        return vault.keep(new ByteArrayInputStream(VaultContract.document(size)), size);
    }

    /** A real disk that always says it has room. */
    private record Blind(Disk disk) implements Disk {

        @Override
        public long usableBytes() {
            return Long.MAX_VALUE;
        }

        @Override
        public void force(FileChannel file) throws IOException {
            disk.force(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            disk.forceFolder(folder);
        }
    }
}
