package no.postmottak.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFilesTest {

    @TempDir
    Path temporary;

    private ConfigurationFolder config = new ConfigurationFolder(Path.of(""));

    @BeforeEach
    void copy() {
        config = ConfigurationFolder.in(temporary);
    }

    @Test
    void theShippedDefaultsBindAndLeaveOpenWhatAnOperatorMustChoose() {
        var settings = config.reading(Map.of()).settings();

        assertThat(settings.web().port()).isEqualTo(8080);
        assertThat(settings.storage().database().url()).isEmpty();
        assertThat(settings.desks().tries().lease()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.desks().correctionDays()).isNull();
        assertThat(settings.access().demo().enabled()).isFalse();
        assertThat(settings.intake().acceptSyntheticDuf()).isFalse();
    }

    @Test
    void theLastWordCountsAndEachKeySaysWhereItIsFrom() {
        config.write("mine.yaml", "web:\n  port: 9000\n  management-port: 9001\n");

        var read = config.reading(Map.of("POSTMOTTAK_WEB_PORT", "9100"), "demo", "mine");

        assertThat(read.settings().web().port()).isEqualTo(9100);
        assertThat(read.settings().web().managementPort()).isEqualTo(9001);
        assertThat(read.settings().desks().correctionDays()).isEqualTo(14);
        assertThat(read.settings().web().host()).isEqualTo("127.0.0.1");
        assertThat(read.originsInOrder())
                .containsEntry("web.port", "environment")
                .containsEntry("web.management-port", "mine.yaml")
                .containsEntry("desks.correction-days", "demo.yaml")
                .containsEntry("web.host", "postmottak.yaml");
    }

    @Test
    void theEnvironmentIsWrittenAsTheFilesAre() {
        var settings = config.reading(Map.of(
                        "POSTMOTTAK_DESKS_SWEEP", "PT5S",
                        "POSTMOTTAK_ACCESS_LOGIN_ACR_VALUES", "[a, b]",
                        "POSTMOTTAK_ACCESS_DEMO_ENABLED", "true",
                        "POSTMOTTAK_STORAGE_DATABASE_URL", "jdbc:postgresql://db/post?user=a: b",
                        "POSTMOTTAK_OUT_MAIL_USER", "",
                        "POSTMOTTAK_JVM", "-Xmx1g",
                        "PATH", "/usr/bin"))
                .settings();

        assertThat(settings.desks().sweep()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.access().login().acrValues()).containsExactly("a", "b");
        assertThat(settings.access().demo().enabled()).isTrue();
        assertThat(settings.storage().database().url()).contains("jdbc:postgresql://db/post?user=a: b");
        assertThat(settings.out().mail().user()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web: {prot: 1}                    | there is no setting web.prot; did you mean port?
            webb: {port: 1}                   | there is no setting webb; did you mean web?
            zebra: 1                          | there is no setting zebra
            desks: {tries: {at-mots: 2}}      | there is no setting desks.tries.at-mots; did you mean at-most?
            web: {managementPort: 1}          | there is no setting web.managementPort; did you mean management-port?
            """)
    void anUnknownKeyIsNamedWithTheNearestThatIsKnown(String line, String message) {
        assertRefused(message, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web: {port: eighty}                       | the setting web.port cannot be used: Cannot deserialize
            web: {port: 80.5}                         | the setting web.port cannot be used: Cannot coerce
            web: {port: null}                         | the setting web.port cannot be used
            web: {port: [80]}                         | the setting web.port cannot be used
            web: 8080                                 | the setting web cannot be used
            web: null                                 | the setting web must not be null
            desks: {sandbox: MAYBE}                   | the setting desks.sandbox cannot be used
            desks: {tries: {lease: soon}}             | the setting desks.tries.lease cannot be used
            access: {login: {grants: [{role: x}]}}    | the setting access.login.grants.[0].person cannot be used: it is missing
            access: {login: {issuer: 'http://a b'}}   | the setting access.login.issuer cannot be used
            """)
    void aValueOfTheWrongKindIsNamed(String line, String message) {
        assertRefused(message, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web: {port: 65536}                  | the setting web.port must be less than or equal to 65535
            web: {host: ' '}                    | the setting web.host must not be blank
            intake: {documents: 0}              | the setting intake.documents must be greater than or equal to 1
            desks: {correction-days: 0}         | the setting desks.correction-days must be greater than or equal to 1
            desks: {sweep: PT0S}                | the setting desks.sweep must be longer than no time at all
            desks: {tries: {first-wait: -PT1S}} | the setting desks.tries.first-wait must be longer than no time at all
            intake: {submission-bytes: 1}       | the setting intake cannot be used: submission-bytes must not be below
            """)
    void aValueOutOfBoundsIsNamed(String line, String message) {
        assertRefused(message, line);
    }

    @Test
    void twoFaultsAreToldTogether() {
        assertThatThrownBy(() -> config.with("web: {port: 70000, host: ''}"))
                .hasMessageContaining("web.port must be")
                .hasMessageContaining("web.host must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web: {port: 1", "web:\n\tport: 1", "web: {port: 1}\nweb: {port: 2}", "a: 1\n---\nb: 2"})
    void aFileThatIsNoYamlIsNamedWithItsLine(String text) {
        assertRefused("mine.yaml cannot be used, see line", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b", "only words"})
    void aFileWithoutKeysIsNamed(String text) {
        assertRefused("mine.yaml: the file must have keys below it", text);
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertThat(config.with("# nothing here").settings().web().port()).isEqualTo(8080);
    }

    @Test
    void aProfileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> config.reading(Map.of(), "demo", "other"))
                .isInstanceOf(BadConfiguration.class)
                .hasMessage("there is no configuration file " + temporary.resolve("other.yaml"));
    }

    @Test
    void anUnknownVariableIsNamedAndItsValueIsNot() {
        assertThatThrownBy(() -> config.reading(Map.of("POSTMOTTAK_WEB_PROT", "hunter2")))
                .isInstanceOf(BadConfiguration.class)
                .hasMessage("the environment variable POSTMOTTAK_WEB_PROT names no setting;"
                        + " did you mean POSTMOTTAK_WEB_PORT?");
    }

    @Test
    void aVariableOfTheWrongKindIsNamedByItsSetting() {
        assertThatThrownBy(() -> config.reading(Map.of("POSTMOTTAK_WEB_PORT", "eighty")))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageStartingWith("the setting web.port cannot be used");
    }

    private void assertRefused(String message, String... lines) {
        assertThatThrownBy(() -> config.with(lines))
                .isInstanceOf(BadConfiguration.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }
}
