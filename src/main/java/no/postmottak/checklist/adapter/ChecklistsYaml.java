package no.postmottak.checklist.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.postmottak.checklist.Audience;
import no.postmottak.checklist.CaseType;
import no.postmottak.checklist.Checklists;
import no.postmottak.checklist.ExpectedDocument;
import no.postmottak.checklist.ReminderTimes;
import no.postmottak.deadline.Language;
import no.postmottak.submission.Role;
import no.postmottak.submission.SubmissionKind;
import org.jspecify.annotations.Nullable;

/** The checklists as they stand in {@code config/checklists.yaml}. */
public final class ChecklistsYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ChecklistsYaml() {}

    private record Written(
            @Nullable Integer version,
            @Nullable WrittenReminders reminders,
            @Nullable Map<SubmissionKind, @Nullable List<@Nullable WrittenDocument>> kinds) {}

    private record WrittenReminders(
            @Nullable List<Integer> daysBefore, @Nullable String at) {}

    private record WrittenDocument(
            @Nullable String document,
            @Nullable WrittenAudience expectedOf,
            @Nullable String heldAs,
            @Nullable String nb,
            @Nullable String nn,
            @Nullable String en,
            @Nullable String source) {}

    private record WrittenAudience(
            @Nullable Set<Role> roles, @Nullable Set<CaseType> caseTypes) {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with one line that says where the file is wrong
     */
    public static Checklists read(Path file) {
        try {
            return checklists(YAML.readValue(Files.readString(file), Written.class));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(file + ": "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed"));
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(file + ": " + unusable.getMessage());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("the checklists in " + file + " cannot be read");
        }
    }

    private static Checklists checklists(@Nullable Written written) {
        var all = required(written, "a version, reminders and kinds");
        var byKind = new EnumMap<SubmissionKind, List<ExpectedDocument>>(SubmissionKind.class);
        required(all.kinds(), "kinds")
                .forEach((kind, documents) -> byKind.put(
                        kind,
                        Optional.ofNullable(documents).orElse(List.of()).stream()
                                .map(document -> document(kind, document))
                                .toList()));
        return new Checklists(required(all.version(), "a version"), byKind, reminders(all.reminders()));
    }

    private static ReminderTimes reminders(@Nullable WrittenReminders written) {
        var all = required(written, "reminders");
        try {
            return new ReminderTimes(
                    required(all.daysBefore(), "reminders: days-before"),
                    LocalTime.parse(required(all.at(), "reminders: at")));
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("reminders: at is no time of day, such as \"09:00\"");
        }
    }

    private static ExpectedDocument document(SubmissionKind kind, @Nullable WrittenDocument written) {
        var line = required(written, "a document in each line of " + kind);
        var texts = new EnumMap<Language, String>(Language.class);
        text(texts, Language.NB, line.nb());
        text(texts, Language.NN, line.nn());
        text(texts, Language.EN, line.en());
        return new ExpectedDocument(
                required(line.document(), "a document in each line of " + kind),
                audience(line.expectedOf()),
                texts,
                Optional.ofNullable(line.heldAs()),
                Optional.ofNullable(line.source()).orElse(""));
    }

    private static Audience audience(@Nullable WrittenAudience written) {
        return written == null
                ? Audience.EVERYBODY
                : new Audience(
                        Optional.ofNullable(written.roles()).orElse(Set.of()),
                        Optional.ofNullable(written.caseTypes()).orElse(Set.of()));
    }

    private static void text(Map<Language, String> texts, Language language, @Nullable String written) {
        if (written != null && !written.isBlank()) {
            texts.put(language, written);
        }
    }

    private static <T> T required(@Nullable T value, String what) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalArgumentException("there must be " + what));
    }
}
