package no.postmottak.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all letters to a folder, so that a person can look at them. */
final class WriteLetters {

    private WriteLetters() {}

    public static void main(String[] args) throws IOException {
        var out = Path.of(args[0]);
        for (var letter : Letters.all()) {
            var folder = Files.createDirectories(out.resolve(letter.name()));
            for (var file : letter.files()) {
                Files.write(folder.resolve(file.fileName()), file.bytes());
            }
        }
    }
}
