package no.postmottak.app.configuration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one section of a small configuration file into a record, strictly. */
public final class YamlRecord {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private YamlRecord() {}

    /**
     * Reads the section.
     *
     * @throws BadConfiguration with one line that names the file and what is wrong
     */
    public static <T> T read(Path file, String section, Class<T> type) {
        try {
            var read = YAML.treeToValue(YAML.readTree(Files.readString(file)).path(section), type);
            if (read == null) {
                throw new BadConfiguration(file + " cannot be used: there is no " + section);
            }
            return Constraints.held(read, file + " cannot be used: " + section + ".");
        } catch (JsonMappingException unfit) {
            var misfit = new Misfit(unfit);
            throw new BadConfiguration(file + " cannot be used: " + section + "." + misfit.key() + ": " + misfit.why());
        } catch (JsonProcessingException malformed) {
            throw new BadConfiguration(file + " cannot be used: "
                    + malformed.getOriginalMessage().lines().findFirst().orElse("it is malformed"));
        } catch (IOException unreadable) {
            throw new BadConfiguration("the configuration file " + file + " cannot be read");
        }
    }
}
