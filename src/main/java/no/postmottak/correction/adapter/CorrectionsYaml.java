package no.postmottak.correction.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.LetterRule;
import no.postmottak.correction.LetterRules;
import no.postmottak.correction.LetterWords;
import no.postmottak.deadline.Language;
import no.postmottak.submission.Role;
import no.postmottak.submission.SubmissionKind;
import org.jspecify.annotations.Nullable;

/** The letters to senders as they stand in {@code config/corrections.yaml}. */
public final class CorrectionsYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CorrectionsYaml() {}

    private record Written(
            @Nullable List<Fits> when,
            LetterRule.@Nullable Writer writer,

            @JsonProperty("cured-by") LetterRule.@Nullable CuredBy curedBy,

            @Nullable String source,
            @Nullable Text nb,
            @Nullable Text nn,
            @Nullable Text en) {}

    private record Fits(
            @Nullable RequirementName requirement,
            @Nullable Outcome outcome,
            @Nullable Set<String> codes,
            @Nullable Set<Role> roles,
            @Nullable Set<SubmissionKind> kinds) {}

    private record Text(
            @Nullable String title,
            @Nullable String what,

            @JsonProperty("do") @Nullable String toDo,

            @Nullable List<String> reasons) {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with one line that says where the file is wrong
     */
    public static LetterRules read(Path file) {
        var rules = new EnumMap<CorrectionLetter, LetterRule>(CorrectionLetter.class);
        try {
            Map<CorrectionLetter, Written> read = YAML.readValue(Files.readString(file), new TypeReference<>() {});
            if (read == null) {
                throw new IllegalArgumentException("names no letter");
            }
            read.forEach((letter, written) -> rules.put(letter, rule(letter.name(), written)));
            return new LetterRules(rules);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(file + ": "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed"));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("the letters in " + file + " cannot be read");
        }
    }

    private static LetterRule rule(String letter, @Nullable Written written) {
        var told = required(written, letter);
        return new LetterRule(
                required(told.when(), letter + ".when").stream()
                        .map(fits -> when(letter, fits))
                        .toList(),
                required(told.writer(), letter + ".writer"),
                required(told.curedBy(), letter + ".cured-by"),
                text(told.source(), letter + ".source"),
                Map.of(
                        Language.NB, words(told.nb(), letter + ".nb"),
                        Language.NN, words(told.nn(), letter + ".nn"),
                        Language.EN, words(told.en(), letter + ".en")));
    }

    private static LetterRule.When when(String letter, Fits fits) {
        return new LetterRule.When(
                required(fits.requirement(), letter + ".when.requirement"),
                required(fits.outcome(), letter + ".when.outcome"),
                orNone(fits.codes()),
                orNone(fits.roles()),
                orNone(fits.kinds()));
    }

    private static LetterWords words(@Nullable Text written, String where) {
        var told = required(written, where);
        return new LetterWords(
                text(told.title(), where + ".title"),
                text(told.what(), where + ".what"),
                text(told.toDo(), where + ".do"),
                Optional.ofNullable(told.reasons()).orElse(List.of()));
    }

    private static <T> Set<T> orNone(@Nullable Set<T> written) {
        return Optional.ofNullable(written).orElse(Set.of());
    }

    private static String text(@Nullable String written, String where) {
        var told = required(written, where);
        if (told.isBlank()) {
            throw new IllegalArgumentException(where + " is empty");
        }
        return told.strip();
    }

    private static <T> T required(@Nullable T written, String where) {
        if (written == null) {
            throw new IllegalArgumentException(where + " is missing");
        }
        return written;
    }
}
