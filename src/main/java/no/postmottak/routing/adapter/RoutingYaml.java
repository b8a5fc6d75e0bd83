package no.postmottak.routing.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.RoutingRow;
import no.postmottak.routing.RoutingTable;
import no.postmottak.submission.SubmissionKind;
import org.jspecify.annotations.Nullable;

/** The decision table as it stands in {@code config/routing.yaml}. */
public final class RoutingYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RoutingYaml() {}

    private record Written(@Nullable List<@Nullable WrittenRow> rows) {}

    private record WrittenRow(
            @Nullable String id,
            @Nullable Set<SubmissionKind> kind,
            @Nullable Set<Authority.Kind> decidedBy,
            @Nullable Set<Authority.Kind> holder,
            RoutingRow.@Nullable Receiver to,
            @Nullable String reason) {}

    /**
     * Reads the table.
     *
     * @throws RoutingUnreadable when the file is missing, malformed, empty, or a row lacks its id, receiver or reason
     */
    public static RoutingTable read(Path file) {
        try {
            var rows = Optional.ofNullable(
                    YAML.readValue(Files.readString(file), Written.class).rows());
            return new RoutingTable(
                    rows
                            .filter(all -> !all.isEmpty())
                            .orElseThrow(() -> new RoutingUnreadable(file + " has no rows"))
                            .stream()
                            .map(row -> row(file, row))
                            .toList());
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            throw new RoutingUnreadable(file + (place == null ? "" : ", line " + place.getLineNr()) + ": "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("cannot be read"));
        } catch (IOException unreadable) {
            throw new RoutingUnreadable("the routing table " + file + " cannot be read");
        }
    }

    private static RoutingRow row(Path file, @Nullable WrittenRow written) {
        var row = required(file, written, "the table", "content in one of its rows");
        var id = required(file, row.id(), "a row", "id");
        return new RoutingRow(
                id,
                or(row.kind()),
                or(row.decidedBy()),
                or(row.holder()),
                required(file, row.to(), id, "to"),
                required(file, row.reason(), id, "reason"));
    }

    private static <T> Set<T> or(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }

    private static <T> T required(Path file, @Nullable T value, String row, String key) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new RoutingUnreadable(file + ": " + row + " has no " + key));
    }
}
