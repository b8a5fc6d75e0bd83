package no.postmottak.vault.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.vault.VaultKey;

/** A vault's folder as a thief or a failing disk sees it. */
record VaultFolder(Path root) {

    Path fileOf(VaultKey key) {
        return new Shelves(root).object(key);
    }

    List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    List<Path> filesThatHold(String words) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files()) {
            var raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (raw.contains(words)) {
                found.add(file);
            }
        }
        return found;
    }
}
