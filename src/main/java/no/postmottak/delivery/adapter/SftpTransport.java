package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.Transport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Lays sealed envelopes on a receiver's SFTP server whose key is known, by a key of ours, and reads receipts there. */
final class SftpTransport implements Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Channel.Sftp channel;

    SftpTransport(Channel.Sftp channel) {
        this.channel = channel;
    }

    /** Something done on the server. */
    @FunctionalInterface
    private interface Work<T> {
        T on(SftpClient server) throws IOException;
    }

    @Override
    public Taken bring(Delivery delivery, Path sealed) throws IOException {
        return onServer(server -> {
            var name = channel.folder() + "/" + LaidFiles.envelope(delivery.id());
            var half = name + ".part";
            try (var out = server.write(half);
                    var in = Files.newInputStream(sealed)) {
                in.transferTo(out);
            }
            removeIfThere(server, name);
            server.rename(half, name);
            return new Taken(Optional.empty(), "LAID");
        });
    }

    @Override
    public List<LaidReceipt> receipts() throws IOException {
        return onServer(server -> {
            var laid = new ArrayList<LaidReceipt>();
            for (var entry : entries(server)) {
                var delivery = LaidFiles.deliveryOf(entry.getFilename());
                if (delivery.isPresent()) {
                    var path = channel.folder() + "/" + LaidFiles.RECEIPTS + "/" + entry.getFilename();
                    try (var in = server.read(path)) {
                        laid.add(new LaidReceipt(delivery.get(), LaidFiles.text(in), () -> remove(path)));
                    }
                }
            }
            return laid;
        });
    }

    /** None where the receiver has not made the folder yet. */
    private List<SftpClient.DirEntry> entries(SftpClient server) throws IOException {
        try (var folder = server.openDir(channel.folder() + "/" + LaidFiles.RECEIPTS)) {
            var all = new ArrayList<SftpClient.DirEntry>();
            for (var some = server.readDir(folder); some != null; some = server.readDir(folder)) {
                all.addAll(some);
            }
            return all;
        } catch (SftpException none) {
            if (none.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return List.of();
            }
            throw none;
        }
    }

    private void remove(String path) throws IOException {
        onServer(server -> {
            removeIfThere(server, path);
            return path;
        });
    }

    private static void removeIfThere(SftpClient server, String path) throws IOException {
        try {
            server.remove(path);
        } catch (SftpException none) {
            if (none.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw none;
            }
        }
    }

    private <T> T onServer(Work<T> work) throws IOException {
        try (var client = SshClient.setUpDefaultClient()) {
            client.setServerKeyVerifier((session, address, key) ->
                    channel.server().hostKey().equals(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key)));
            client.start();
            try (var session = session(client);
                    var server = SftpClientFactory.instance().createSftpClient(session)) {
                return work.on(server);
            }
        }
    }

    private ClientSession session(SshClient client) throws IOException {
        var server = channel.server();
        var session = client.connect(server.user(), server.host(), server.port())
                .verify(PATIENCE)
                .getSession();
        session.setKeyIdentityProvider(new FileKeyPairProvider(channel.keyFile()));
        session.auth().verify(PATIENCE);
        return session;
    }
}
