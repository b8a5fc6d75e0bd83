package no.postmottak.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.postmottak.notice.NoticeTemplate.Part;

/** The templates as they were registered and read at start; later changes on disk do not reach them. */
final class RegisteredTemplates {

    static final String REGISTER = "registered.sha256";

    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64})  ([a-z]{2}\\.properties)");

    private final Map<NoticeLanguage, TemplateFile> files;

    private RegisteredTemplates(Map<NoticeLanguage, TemplateFile> files) {
        this.files = files;
    }

    /** Reads every language, and refuses a file that is not the registered one or breaks a rule for templates. */
    static RegisteredTemplates read(Path folder) {
        var register = register(folder);
        var files = new EnumMap<NoticeLanguage, TemplateFile>(NoticeLanguage.class);
        for (var language : NoticeLanguage.values()) {
            var file = TemplateFile.read(folder, language);
            var name = TemplateFile.nameFor(language);
            if (!file.sha256().equals(register.get(name))) {
                throw new IllegalStateException(name + " is not the file registered in " + REGISTER
                        + ": have the change read by a second person, then register it with sha256sum");
            }
            TemplateRules.check(name, file.templates());
            files.put(language, file);
        }
        return new RegisteredTemplates(files);
    }

    private static Map<String, String> register(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(REGISTER)).stream()
                    .map(ENTRY::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(entry -> entry.group(2), entry -> entry.group(1)));
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + REGISTER + " beside the notice templates", unreadable);
        }
    }

    boolean contains(String sha256) {
        return files.values().stream().anyMatch(file -> file.sha256().equals(sha256));
    }

    String text(NoticeLanguage language, NoticeTemplate template, Part part) {
        return Optional.ofNullable(files.get(language)).orElseThrow().text(template, part);
    }
}
