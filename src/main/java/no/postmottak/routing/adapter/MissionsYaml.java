package no.postmottak.routing.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.Missions;
import org.jspecify.annotations.Nullable;

/** The hubs among missions as they stand in {@code config/missions.yaml}. */
public final class MissionsYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MissionsYaml() {}

    private record Written(
            @Nullable String asOf,
            @Nullable String source,
            @Nullable Map<String, List<String>> hubs) {}

    /**
     * Reads the list.
     *
     * @throws RoutingUnreadable when the file is missing or malformed, names no date or source, or a country twice
     */
    public static Missions read(Path file) {
        try {
            var written = YAML.readValue(Files.readString(file), Written.class);
            required(file, written.source(), "source");
            return new Missions(
                    required(file, written.asOf(), "as-of"), byCountry(file, required(file, written.hubs(), "hubs")));
        } catch (JsonProcessingException malformed) {
            throw new RoutingUnreadable(file + ": "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("cannot be read"));
        } catch (IOException unreadable) {
            throw new RoutingUnreadable("the list of missions " + file + " cannot be read");
        }
    }

    private static Map<String, String> byCountry(Path file, Map<String, List<String>> hubs) {
        var byCountry = new HashMap<String, String>();
        hubs.forEach((hub, countries) -> countries.forEach(country -> {
            var isMission = Authority.parse("MISSION:" + hub).isPresent();
            if (!isMission || !country.matches("[A-Z]{2}")) {
                throw new RoutingUnreadable(file + ": " + hub + " and " + country + " are no mission and country code");
            }
            if (byCountry.put(country.toLowerCase(Locale.ROOT), hub) != null) {
                throw new RoutingUnreadable(file + ": the country " + country + " has two hubs");
            }
        }));
        return byCountry;
    }

    private static <T> T required(Path file, @Nullable T value, String key) {
        return Optional.ofNullable(value).orElseThrow(() -> new RoutingUnreadable(file + " has no " + key));
    }
}
