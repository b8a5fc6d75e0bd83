package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of rules says what the configuration says; write it anew with {@code -DargLine=-Dpostmottak.write=true}. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs", "rules.md");

    @Test
    void thePageSaysWhatTheConfigurationSays() throws IOException {
        var written = RulesPage.written() + "\n";
        if (Boolean.getBoolean("postmottak.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }
}
