package no.postmottak.vault.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.vault.Vault;
import no.postmottak.vault.VaultContract;
import no.postmottak.vault.VaultFull;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskVaultTest implements VaultContract {

    private static final String CANARY = "Dette er en klage over vedtaket";

    @TempDir
    static Path keys;

    // one for all tests, emptied between them: putting up 256 shelves for each would take most of the time
    @TempDir
    static Path folder;

    private static Keyring keyring;
    private DiskVault vault;

    @BeforeAll
    static void makeKeys() {
        keyring = Keyrings.in(keys);
    }

    @BeforeEach
    void openEmptyVault() throws IOException {
        for (var file : new VaultFolder(folder).files()) {
            Files.delete(file);
        }
        vault = DiskVault.open(folder, 0, keyring);
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Override
    public int objectsLyingAbout() throws IOException {
        return new VaultFolder(folder).files().size();
    }

    @Test
    void aDocumentSurvivesARestart() throws Exception {
        var kept = vault.keep(new ByteArrayInputStream(VaultContract.document(100_000)), 100_000);

        var restarted = DiskVault.open(folder, 0, Keyrings.in(keys));

        assertThat(VaultContract.fetched(restarted, kept.key())).isEqualTo(VaultContract.document(100_000));
    }

    @Test
    void noWordOfADocumentLiesOpenOnTheDiskWhileItComesInOrAfter() throws Exception {
        var vaultFolder = new VaultFolder(folder);
        var text = (CANARY + "\n").repeat(20_000).getBytes(UTF_8);
        var watched = new Watched(
                text, () -> assertThat(vaultFolder.filesThatHold(CANARY)).isEmpty());

        vault.keep(watched, text.length);

        assertThat(watched.looks).isGreaterThan(3);
        assertThat(vaultFolder.files()).hasSize(1);
        assertThat(vaultFolder.filesThatHold(CANARY)).isEmpty();
    }

    @Test
    void theSearchForOpenWordsFindsThemWhereTheyAre() throws Exception {
        Files.writeString(folder.resolve("incoming/open"), "x" + CANARY);

        assertThat(new VaultFolder(folder).filesThatHold(CANARY)).hasSize(1);
    }

    @Test
    void itsFilesAndFoldersAreForTheOwnerAlone() throws Exception {
        var kept = vault.keep(new ByteArrayInputStream(new byte[3]), 3);

        var file = new VaultFolder(folder).fileOf(kept.key());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void startingClearsAwayWhatWasHalfReceived() throws Exception {
        Files.write(folder.resolve("incoming/0123"), new byte[100]);

        DiskVault.open(folder, 0, keyring);

        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void startingLeavesWhatIsStillBeingReceived() throws Exception {
        var file = folder.resolve("incoming/0123");
        try (var receiving = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var claim = receiving.lock()) {

            DiskVault.open(folder, 0, keyring);

            assertThat(claim.isValid()).isTrue();
            assertThat(file).exists();
        }
    }

    @Test
    void theReserveIsNotTouched() throws Exception {
        var reserved = DiskVault.open(folder, Long.MAX_VALUE / 2, keyring);

        assertThat(reserved.usableBytes()).isZero();
        assertThatThrownBy(() -> reserved.keep(new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(VaultFull.class);
        assertThat(objectsLyingAbout()).isZero();
    }

    @Test
    void itKnowsWhetherItIsEmpty(@TempDir Path elsewhere) throws Exception {
        assertThat(DiskVault.isEmpty(elsewhere.resolve("never-made"))).isTrue();
        assertThat(DiskVault.isEmpty(folder)).isTrue();

        vault.keep(new ByteArrayInputStream(new byte[1]), 1);

        assertThat(DiskVault.isEmpty(folder)).isFalse();
    }

    @Test
    void aSweepLeavesFilesThatAreNoObjects() throws Exception {
        var stray = Files.writeString(folder.resolve("objects/ab/readme"), "left by an operator");

        assertThat(vault.sweep(soon(), key -> false)).isZero();
        assertThat(stray).exists();
    }

    @Test
    void anObjectIsAsOldAsItsFile() throws Exception {
        var kept = vault.keep(new ByteArrayInputStream(new byte[1]), 1);
        var written = Files.getLastModifiedTime(new VaultFolder(folder).fileOf(kept.key()))
                .toInstant();

        assertThat(vault.sweep(written, key -> false)).isZero();
        assertThat(vault.sweep(written.plusMillis(1), key -> false)).isEqualTo(1);
        assertThat(written).isAfter(Instant.EPOCH);
    }

    /** Something to assert that may throw. */
    private interface Look {
        void look() throws IOException;
    }

    /** A stream that has the disk looked at while it is being kept. */
    private static final class Watched extends InputStream {

        private final ByteArrayInputStream bytes;
        private final Look look;
        private int looks;

        Watched(byte[] bytes, Look look) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.look = look;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            look.look();
            looks++;
            return bytes.read(into, offset, length);
        }
    }
}
