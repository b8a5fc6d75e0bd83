package no.postmottak.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.acceptance.Patience;
import no.postmottak.submission.adapter.ReceiptCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged gateway starts, does not start, and starts again, as an operator sees it. */
class StartIT {

    /** One home for all: what a start that failed leaves behind must not keep the next from starting. */
    @TempDir
    static Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            POSTMOTTAK_WEB_PORT,                web.port
            POSTMOTTAK_WEB_MANAGEMENT_PORT,     web.management-port
            POSTMOTTAK_ACCESS_DEMO_ISSUER_PORT, access.demo.issuer-port
            POSTMOTTAK_ACCESS_DEMO_MAIL_PORT,   access.demo.mail-port
            POSTMOTTAK_ACCESS_DEMO_SMS_PORT,    access.demo.sms-port
            """)
    void aTakenPortStopsTheStartWithOneLineThatNamesItAndItsSetting(String variable, String setting)
            throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            var ended = RealProcess.failing(Place.free(folder.resolve("taken")), Map.of(variable, port));

            assertThat(ended.clearLines()).containsExactly("postmottak: port " + port + " is taken: set " + setting);
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POSTMOTTAK_WEB_PROT         | 80    | the environment variable POSTMOTTAK_WEB_PROT names no setting; did you mean POSTMOTTAK_WEB_PORT?
            POSTMOTTAK_WEB_PORT         | 70000 | the setting web.port must be less than or equal to 65535
            POSTMOTTAK_DESKS_SWEEP      | PT0S  | the setting desks.sweep must be longer than no time at all
            POSTMOTTAK_FILES_CONFIG     | away  | away/legal-regimes.yaml cannot be read
            """)
    void aBadConfigurationStopsTheStartWithOneLine(String variable, String value, String line) {
        var ended = RealProcess.failing(Place.free(folder.resolve("bad")), Map.of(variable, value));

        assertThat(ended.clearLines()).containsExactly("postmottak: " + line);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void withoutAMalwareScannerTheShippedConfigurationDoesNotStart() {
        var chosen = Map.of("POSTMOTTAK_DESKS_CORRECTION_DAYS", "14");

        var ended = RealProcess.failingAsShipped(Place.free(folder.resolve("unsearched")), chosen);

        assertThat(ended.clearLines())
                .containsExactly("postmottak: originals would not be searched for malware: set storage.malware.clamd to"
                        + " the address of clamd, or storage.malware.required to false");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void withoutASandboxTheShippedConfigurationDoesNotStart() throws IOException {
        var chosen = Map.of(
                "POSTMOTTAK_DESKS_CORRECTION_DAYS", "14",
                "POSTMOTTAK_STORAGE_MALWARE_CLAMD", "unix:/run/clamav/clamd.ctl",
                "PATH", everyProgramBut("bwrap").toString());

        var ended = RealProcess.failingAsShipped(Place.free(folder.resolve("open")), chosen);

        assertThat(ended.clearLines())
                .containsExactly("postmottak: desks.sandbox is REQUIRED, but bubblewrap does not work on this machine");
        assertThat(ended.code()).isEqualTo(1);
    }

    private static Path everyProgramBut(String missing) throws IOException {
        var programs = Files.createDirectories(folder.resolve("programs"));
        try (var all = Files.newDirectoryStream(Path.of("/usr/bin"))) {
            for (var program : all) {
                if (!program.getFileName().toString().equals(missing)) {
                    Files.createSymbolicLink(programs.resolve(program.getFileName()), program);
                }
            }
        }
        return programs;
    }

    @Test
    void aSecondStartOnTheSameFolderKeepsAllThatWasSent() {
        var place = Place.free(folder.resolve("kept"));
        var key = Optional.of(UUID.randomUUID().toString());
        try (var counter = new Counter(place)) {
            String first;
            JsonNode keys;
            try (var gateway = RealProcess.start(place, Map.of())) {
                first = counter.sends(appeal(), key).body();
                inInbox(counter, Counter.json(first));
                keys = counter.reads("/.well-known/jwks.json");
                assertThat(RealProcess.failing(place, Map.of()).clearLines())
                        .singleElement()
                        .asString()
                        .startsWith("postmottak: another Postmottak runs in");
                assertThat(gateway.isAlive()).isTrue();
            }

            try (var gateway = RealProcess.start(place, Map.of())) {
                var told = Counter.json(first);
                assertThat(gateway.isAlive()).isTrue();
                assertThat(counter.sends(appeal(), key).body()).isEqualTo(first);
                assertThat(counter.status(told).path("reference")).isEqualTo(told.path("reference"));
                assertThat(counter.documentDigests(counter.token("UDI", "authority"), inInbox(counter, told)))
                        .containsExactly(Digests.sha256(Appeals.letter(1)));
                assertThat(counter.reads("/.well-known/jwks.json")).isEqualTo(keys);
                assertThat(ReceiptCheck.check(told.path("receipt").asText(), keys.toString())
                                .isValid())
                        .isTrue();
            }
        }
    }

    private static Parts appeal() {
        return new Parts()
                .json("submission", Appeals.form(Appeals.AMINA))
                .document("klage.txt", "text/plain", Appeals.letter(1));
    }

    private static JsonNode inInbox(Counter counter, JsonNode told) {
        var token = counter.token("UDI", "authority");
        return Patience.until(
                "the letter in the inbox",
                () -> counter.inbox(token).stream()
                        .filter(item -> item.path("reference").equals(told.path("reference")))
                        .findFirst());
    }
}
