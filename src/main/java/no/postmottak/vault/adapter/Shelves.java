package no.postmottak.vault.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.postmottak.vault.VaultKey;
import no.postmottak.vault.VaultUnavailable;

/** Where things lie in the vault's folder: what is coming in, and 256 shelves of objects. */
record Shelves(Path root) {

    private static final int COUNT = 256;

    Path incoming() {
        return root.resolve("incoming");
    }

    Path incoming(VaultKey key) {
        return incoming().resolve(key.hex());
    }

    Path shelf(VaultKey key) {
        return objects().resolve(key.hex().substring(0, 2));
    }

    Path object(VaultKey key) {
        return shelf(key).resolve(key.hex());
    }

    /** Puts up every shelf at once, so that no later document depends on a new folder reaching the disk. */
    void putUp() throws IOException {
        make(incoming());
        for (var shelf : all()) {
            make(shelf);
        }
    }

    List<Path> all() {
        return IntStream.range(0, COUNT)
                .mapToObj(number -> objects().resolve(HexFormat.of().toHexDigits((byte) number)))
                .toList();
    }

    /** The folders that will get a new name in them, up to the first that is there already. */
    List<Path> toForce() {
        var changed = new ArrayList<>(List.of(objects(), root));
        var above = root.toAbsolutePath().getParent();
        while (above != null) {
            changed.add(above);
            above = Files.isDirectory(above) ? null : above.getParent();
        }
        return changed;
    }

    List<VaultKey> keysOlderThan(Instant instant, Path shelf) {
        return filesOn(shelf).stream()
                .filter(file -> isOlder(file, instant))
                .flatMap(file -> key(file).stream())
                .toList();
    }

    static boolean areEmpty(Path root) {
        return new Shelves(root)
                .all().stream()
                        .filter(Files::isDirectory)
                        .allMatch(shelf -> filesOn(shelf).isEmpty());
    }

    private Path objects() {
        return root.resolve("objects");
    }

    private Optional<VaultKey> key(Path file) {
        var name = String.valueOf(file.getFileName());
        return VaultKey.parse(name).filter(key -> object(key).equals(file));
    }

    private static boolean isOlder(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }

    private static List<Path> filesOn(Path shelf) {
        try (var files = Files.list(shelf)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new VaultUnavailable("a shelf of the vault cannot be read", unreadable);
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
