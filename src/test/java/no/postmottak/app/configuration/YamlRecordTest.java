package no.postmottak.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.signature.SignatureSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlRecordTest {

    private static final String REST = "trusted-lists: {enabled: false, list-of-lists: a, signers: b, territories: [],"
            + " hosts: [], refresh-hours: 1}, revocation: {enabled: false, hosts: [], seconds: 1}, keep-corrections: false";

    @TempDir
    Path folder;

    @Test
    void theShippedSectionIsRead() {
        assertThat(read(ConfigurationFolder.SHIPPED.resolve("signature.yaml")).inkSignedFrom())
                .isBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signature: {trust-anchors: a, ink-signed-from: 7, ink-unsigned-below: 0, …}   | signature.ink-signed-from must be less
            signature: {trust-anchors: '', ink-signed-from: 1, ink-unsigned-below: 0, …}  | signature.trust-anchors must not be blank
            signature: {trust-anchors: a, ink-signed-from: x, ink-unsigned-below: 0, …}   | signature.ink-signed-from: Cannot deserialize
            signature: {trust-anchors: a, ink-signed-from: 1}                          | ink-unsigned-below
            signature: {trust-anchors: a, ink-signed-from: 1, ink-unsigned-below: 0}   | signature.trusted-lists: it is missing
            signature: {trust-anchor: a}                                               | signature.trust-anchors: it is missing
            signature: {trust-anchors: a, trust-anchors: b}                            | Duplicate field 'trust-anchors'
            signatures: {}                                                             | there is no signature
            signature: null                                                            | there is no signature
            signature: [                                                               | cannot be used
            """)
    void whatIsWrongIsSaidInOneLineWithFileAndKey(String yaml, String message) throws IOException {
        var file = Files.writeString(folder.resolve("signature.yaml"), yaml.replace("…", REST) + "\n");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageStartingWith(file + " cannot be used")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere.yaml")))
                .hasMessage("the configuration file " + folder.resolve("nowhere.yaml") + " cannot be read");
    }

    private static SignatureSettings read(Path file) {
        return YamlRecord.read(file, "signature", SignatureSettings.class);
    }
}
