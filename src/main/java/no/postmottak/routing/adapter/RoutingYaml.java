package no.postmottak.routing.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.Confirm;
import no.postmottak.routing.Day;
import no.postmottak.routing.Home;
import no.postmottak.routing.Queue;
import no.postmottak.routing.RoutingRow;
import no.postmottak.routing.RoutingTable;
import no.postmottak.routing.Stage;
import no.postmottak.routing.TableFaults;
import no.postmottak.routing.When;
import no.postmottak.submission.SubmissionKind;
import org.jspecify.annotations.Nullable;

/** The decision table as it stands in {@code config/routing.yaml}. */
public final class RoutingYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RoutingYaml() {}

    private record Written(@Nullable List<@Nullable WrittenRow> rows) {}

    private record WrittenRow(
            @Nullable String id,
            @Nullable WrittenWhen when,
            RoutingRow.@Nullable Receiver to,
            @Nullable Queue queue,
            @Nullable Confirm confirm,
            @Nullable String reason) {}

    private record WrittenWhen(
            @Nullable Set<SubmissionKind> kind,
            @Nullable Set<Authority.Kind> decidedBy,
            @Nullable Set<Authority.Kind> holder,
            @Nullable Set<Stage> stage,
            @Nullable Set<Home.Where> home,
            @Nullable Set<Day> day) {

        static final WrittenWhen ALWAYS = new WrittenWhen(null, null, null, null, null, null);

        When conditions() {
            return new When(or(kind), or(decidedBy), or(holder), or(stage), or(home), or(day));
        }
    }

    /**
     * Reads the table.
     *
     * @throws RoutingUnreadable when the file is missing, malformed, empty, has a row twice, rows that
     *     overlap, can never hit or leave a case open, or a row lacks its id, receiver or reason
     */
    public static RoutingTable read(Path file) {
        try {
            var rows = Optional.ofNullable(YAML.readValue(Files.readString(file), Written.class))
                    .map(Written::rows)
                    .filter(all -> !all.isEmpty())
                    .orElseThrow(() -> new RoutingUnreadable(file + " has no rows"));
            return whole(
                    file,
                    new RoutingTable(rows.stream().map(row -> row(file, row)).toList()));
        } catch (JsonProcessingException malformed) {
            throw new RoutingUnreadable(file + place(malformed) + ": "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("cannot be read"));
        } catch (IllegalArgumentException wrong) {
            throw new RoutingUnreadable(file + ": " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new RoutingUnreadable("the routing table " + file + " cannot be read");
        }
    }

    private static RoutingTable whole(Path file, RoutingTable table) {
        var faults = TableFaults.of(table);
        if (!faults.isEmpty()) {
            throw new RoutingUnreadable(file + ": " + String.join("; ", faults));
        }
        return table;
    }

    private static String place(JsonProcessingException malformed) {
        var line = malformed.getLocation() == null
                ? ""
                : ", line " + malformed.getLocation().getLineNr();
        return malformed instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .reduce(line, (before, step) -> before + (step.startsWith("[") ? "" : ", ") + step)
                : line;
    }

    private static RoutingRow row(Path file, @Nullable WrittenRow written) {
        var row = required(file, written, "the table", "content in one of its rows");
        var id = required(file, row.id(), "a row", "id");
        return new RoutingRow(
                id,
                Optional.ofNullable(row.when()).orElse(WrittenWhen.ALWAYS).conditions(),
                required(file, row.to(), id, "to"),
                new RoutingRow.Handling(
                        Optional.ofNullable(row.queue()).orElse(Queue.ORDINARY), Optional.ofNullable(row.confirm())),
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
