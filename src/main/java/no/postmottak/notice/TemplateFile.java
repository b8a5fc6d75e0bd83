package no.postmottak.notice;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import no.postmottak.notice.NoticeTemplate.Part;

/** The templates of one language as its file holds them, with the SHA-256 of the file. */
record TemplateFile(String sha256, Map<String, String> templates) {

    TemplateFile {
        templates = Map.copyOf(templates);
    }

    static TemplateFile read(Path folder, NoticeLanguage language) {
        try {
            var bytes = Files.readAllBytes(folder.resolve(nameFor(language)));
            return new TemplateFile(Sha256.of(bytes), parse(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("cannot read the notice templates in " + nameFor(language), unreadable);
        }
    }

    static String nameFor(NoticeLanguage language) {
        return language.tag() + ".properties";
    }

    private static Map<String, String> parse(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    String text(NoticeTemplate template, Part part) {
        var text = templates.get(template.key(part));
        if (text == null) {
            throw new IllegalStateException("no notice template " + template.key(part));
        }
        return text;
    }
}
