package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesFileTest {

    private static final String KEY = "{kty: EC, crv: P-256, kid: 'udi-1', "
            + "x: MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4, y: 4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";

    @TempDir
    Path folder;

    @Test
    void theShippedListNamesTheThreeBodiesTheTwelveDistrictsAndSampleMissions() {
        var shipped = AuthoritiesFile.read(Path.of("config/authorities.yaml"));

        assertThat(shipped.all())
                .extracting(listed -> listed.authority().kind())
                .filteredOn(kind -> kind == Authority.Kind.POLICE)
                .hasSize(12);
        assertThat(shipped.nameOf(Authority.police("sor-ost"), "nn")).isEqualTo("Sør-Aust politidistrikt");
        assertThat(shipped.nameOf(Authority.UNE, "en")).isEqualTo("Immigration Appeals Board");
        assertThat(shipped.find(Authority.UDI).flatMap(Listed::organisationNumber))
                .contains("974760746");
        assertThat(shipped.find(Authority.UNE).flatMap(Listed::organisationNumber))
                .isEmpty();
        assertThat(shipped.find(Authority.mission("ankara")).map(Listed::isSample))
                .contains(true);
        assertThat(shipped.find(Authority.NPIS).map(Listed::isSample)).contains(false);
    }

    @Test
    void aLanguageWithoutNameFallsBackToBokmalAndAnUnknownAuthorityToItsCode() {
        var shipped = AuthoritiesFile.read(Path.of("config/authorities.yaml"));

        assertThat(shipped.nameOf(Authority.UNE, "se")).isEqualTo("Utlendingsnemnda");
        assertThat(shipped.nameOf(Authority.mission("atlantis"), "nb")).isEqualTo("MISSION:atlantis");
        assertThat(shipped.knows(Authority.mission("atlantis"))).isFalse();
    }

    @Test
    void aReceiptKeyGoesByItsOwnNameOrElseByItsThumbprint() throws IOException {
        var file = written(udi("receipt-keys: [" + KEY + "}, " + KEY.replace(" kid: 'udi-1',", "") + "}]"));

        assertThat(AuthoritiesFile.read(file).receiptKeysOf(Authority.UDI))
                .extracting(key -> key.keyId())
                .containsExactly("udi-1", "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s");
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation-nummer: '974760746' | unknown key \"organisation-nummer\"",
                "organisation-number: '97476074'  | not nine digits",
                "receipt-keys: [{kty: EC}]        | no public JSON Web Key",
                "receipt-keys: [{kty: RSA}]       | no public JSON Web Key",
                "code: UDI                        | Duplicate",
            })
    void aLineThatIsWrongIsNamed(String line, String told) throws IOException {
        var file = written(udi(line));

        assertThatThrownBy(() -> AuthoritiesFile.read(file))
                .isInstanceOf(AuthoritiesUnreadable.class)
                .hasMessageContaining("authorities.yaml")
                .hasMessageContaining(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"udi", "POLICE", "POLICE:", "EMBASSY:ankara", "MISSION:Ankara"})
    void aCodeThatIsNoneIsNamed(String code) throws IOException {
        var file = written("authorities:\n  - {code: '" + code + "', names: {nb: a, nn: a, en: a}}\n");

        assertThatThrownBy(() -> AuthoritiesFile.read(file)).hasMessageContaining("\"" + code + "\"");
    }

    @Test
    void aPrivateKeyIsSentBackAndNotRepeatedInTheMessage() throws IOException {
        var file = written(udi("receipt-keys: [" + KEY + ", d: 870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE}]"));

        assertThatThrownBy(() -> AuthoritiesFile.read(file))
                .hasMessageContaining("only public ones belong here")
                .hasMessageNotContaining("870MB6");
    }

    @Test
    void nobodyIsListedTwice() throws IOException {
        var file = written(udi("receipt-keys: []") + "  - {code: UDI, names: {nb: a, nn: a, en: a}}\n");

        assertThatThrownBy(() -> AuthoritiesFile.read(file)).hasMessageContaining("UDI is listed twice");
    }

    @Test
    void aNameIsNeededInEachLanguage() throws IOException {
        var file = written("authorities:\n  - {code: UDI, names: {nb: a, en: a}}\n");

        assertThatThrownBy(() -> AuthoritiesFile.read(file)).hasMessageContaining("nb, nn and en");
    }

    @Test
    void anEmptyOrMissingFileIsSaidToBeSo() throws IOException {
        var empty = written("authorities: []\n");

        assertThatThrownBy(() -> AuthoritiesFile.read(empty)).hasMessageContaining("lists nobody");
        assertThatThrownBy(() -> AuthoritiesFile.read(folder.resolve("elsewhere.yaml")))
                .hasMessageContaining("cannot be read");
    }

    private static String udi(String line) {
        return "authorities:\n  - code: UDI\n    names: {nb: a, nn: a, en: a}\n    " + line + "\n";
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("authorities.yaml"), text);
    }
}
