package no.postmottak.submission.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.keys.adapter.Keyrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedKeySetTest {

    @TempDir
    Path folder;

    @Test
    void anotherProgramReadsTheSameKeysUnderTheSameNames() throws Exception {
        var published = Keyrings.in(folder).publishedKeys();
        var file = folder.resolve("jwks.json");

        PublishedKeySet.write(published, file);

        var read = JWKSet.load(file.toFile()).getKeys();
        assertThat(read).hasSameSizeAs(published).isNotEmpty();
        for (var i = 0; i < read.size(); i++) {
            assertThat(read.get(i).toECKey().toECPublicKey())
                    .isEqualTo(published.get(i).publicKey());
            assertThat(read.get(i).getKeyID())
                    .isEqualTo(published.get(i).keyId())
                    .isEqualTo(read.get(i).computeThumbprint().toString());
        }
    }

    @Test
    void nothingSecretIsInTheFile() throws Exception {
        var file = folder.resolve("jwks.json");

        PublishedKeySet.write(Keyrings.in(folder).publishedKeys(), file);

        assertThat(Files.readString(file)).doesNotContain("\"d\"");
        assertThat(JWKSet.load(file.toFile()).getKeys()).noneMatch(key -> key.isPrivate());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        var nowhere = folder.resolve("not-there").resolve("jwks.json");

        assertThatThrownBy(() -> PublishedKeySet.write(Keyrings.in(folder).publishedKeys(), nowhere))
                .hasMessage("the published keys cannot be written to " + nowhere);
    }
}
