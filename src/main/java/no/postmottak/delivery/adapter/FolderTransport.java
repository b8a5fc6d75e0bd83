package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.Transport;

/** Lays sealed envelopes into a folder under the delivery's id, whole or not at all, and reads receipts laid beside. */
final class FolderTransport implements Transport {

    private final Path folder;

    FolderTransport(Channel.Folder channel) {
        this.folder = channel.folder();
    }

    @Override
    public Taken bring(Delivery delivery, Path sealed) throws IOException {
        Files.createDirectories(receiptFolder());
        var name = LaidFiles.envelope(delivery.id());
        var half = folder.resolve(name + ".part");
        Files.copy(sealed, half, StandardCopyOption.REPLACE_EXISTING);
        force(half, StandardOpenOption.WRITE);
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
        return new Taken(Optional.empty(), "LAID");
    }

    @Override
    public List<LaidReceipt> receipts() throws IOException {
        var laid = new ArrayList<LaidReceipt>();
        if (!Files.isDirectory(receiptFolder())) {
            return laid;
        }
        try (var files = Files.newDirectoryStream(receiptFolder(), "*" + LaidFiles.RECEIPT)) {
            for (var file : files) {
                var delivery = LaidFiles.deliveryOf(
                        Objects.requireNonNull(file.getFileName()).toString());
                if (delivery.isPresent() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    laid.add(new LaidReceipt(delivery.get(), read(file), () -> Files.deleteIfExists(file)));
                }
            }
        }
        return laid;
    }

    private Path receiptFolder() {
        return folder.resolve(LaidFiles.RECEIPTS);
    }

    private static String read(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return LaidFiles.text(in);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
