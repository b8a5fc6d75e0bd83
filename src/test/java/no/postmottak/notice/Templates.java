package no.postmottak.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the templates of the house that a test may spoil. */
final class Templates {

    private Templates() {}

    static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(NoticesForTests.TEMPLATES)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    static void edit(Path folder, NoticeLanguage language, String from, String to) throws IOException {
        var file = folder.resolve(TemplateFile.nameFor(language));
        var text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("nothing to edit");
        }
        Files.writeString(file, text.replace(from, to));
    }
}
