package no.postmottak.delivery;

import static no.postmottak.delivery.Dispatch.Outcome.FAILED;
import static no.postmottak.delivery.Dispatch.Outcome.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import no.postmottak.delivery.Delivery.Status;
import no.postmottak.delivery.adapter.DemoKeys;
import no.postmottak.delivery.adapter.ReceiverKey;
import no.postmottak.delivery.adapter.TestReceiver;
import no.postmottak.delivery.adapter.WrittenReceipt;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Envelopes laid on a real SFTP server, and receipts taken from it. */
class SftpIT {

    private static final ReceiverKey KEY = TestReceiver.key(-10, 10);

    @TempDir
    Path folder;

    private SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair hostKey = drawn();
    private final KeyPair ours = drawn();
    private DispatchRoom room;
    private Path laidAt;

    @BeforeEach
    void startTheServer() throws IOException {
        laidAt = Files.createDirectories(folder.resolve("server/in"));
        start(0);
        room = new DispatchRoom(folder, KEY).by(channel(hostKey.getPublic(), ours));
    }

    private void start(int port) throws IOException {
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("postmottak") && KeyUtils.compareKeys(key, ours.getPublic()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder.resolve("server")));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
    }

    @AfterEach
    void stopTheServer() throws IOException {
        server.stop(true);
    }

    @Test
    void theEnvelopeIsLaidWholeAndTheReceiptBesideItDelivers() throws Exception {
        var delivery = room.offered();

        room.look();

        assertThat(room.outcomes(delivery)).containsExactly(TAKEN);
        assertThat(laidAt)
                .isDirectoryContaining(file -> file.getFileName().toString().equals(delivery.id() + ".asice.p7m"));
        assertThat(laidAt).isDirectoryNotContaining("glob:**.part");
        var laid = Files.readAllBytes(laidAt.resolve(delivery.id() + ".asice.p7m"));
        assertThat(DemoKeys.opened(KEY, laid)).isNotEmpty();
        Files.createDirectories(laidAt.resolve("receipts"));
        Files.writeString(
                laidAt.resolve("receipts").resolve(delivery.id() + ".receipt.jws"),
                new WrittenReceipt(delivery.id().toString(), delivery.envelope().sha256()).signedBy(KEY));
        room.look();
        assertThat(room.room.status(delivery)).isEqualTo(Status.DELIVERED);
        assertThat(laidAt.resolve("receipts")).isEmptyDirectory();
    }

    @Test
    void aServerWithAnotherKeyThanTheListedOneGetsNothing() throws Exception {
        room.by(channel(drawn().getPublic(), ours));
        var delivery = room.offered();

        room.look();

        assertThat(room.outcomes(delivery)).containsExactly(FAILED);
        assertThat(laidAt).isEmptyDirectory();
    }

    @Test
    void aServerThatIsDownGetsItOnceItIsBack() throws Exception {
        var port = server.getPort();
        server.stop(true);
        var delivery = room.offered();
        room.look();
        assertThat(room.outcomes(delivery)).containsExactly(FAILED);

        start(port);
        room.clock.forward(Duration.ofSeconds(25));
        room.look();

        assertThat(room.outcomes(delivery)).containsExactly(FAILED, TAKEN);
        assertThat(laidAt).isDirectoryContaining(file -> file.toString().endsWith(".asice.p7m"));
    }

    private Channel.Sftp channel(PublicKey host, KeyPair client) throws IOException {
        var file = folder.resolve("our-key.pem");
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(client.getPrivate().getEncoded());
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
        var fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, host);
        return new Channel.Sftp(
                new Channel.Sftp.Server("127.0.0.1", server.getPort(), "postmottak", fingerprint), file, "in");
    }

    private static KeyPair drawn() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
