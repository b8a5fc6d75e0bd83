package no.postmottak.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where a gateway of a test lives: its folder, and ports that nothing else uses. */
public record Place(Path home, int web, int management, int issuer) {

    public static Place free(Path home) {
        return new Place(home, freePort(), freePort(), freePort());
    }

    /** What must be set for a gateway in the demo profile to run here. */
    public Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "POSTMOTTAK_FILES_HOME", home.toString(),
                "POSTMOTTAK_WEB_PORT", Integer.toString(web),
                "POSTMOTTAK_WEB_PUBLIC_ADDRESS", "http://localhost:" + web,
                "POSTMOTTAK_WEB_MANAGEMENT_PORT", Integer.toString(management),
                "POSTMOTTAK_ACCESS_DEMO_ISSUER_PORT", Integer.toString(issuer),
                "POSTMOTTAK_ACCESS_DEMO_MAIL_PORT", "0",
                "POSTMOTTAK_ACCESS_DEMO_SMS_PORT", "0"));
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + web + path);
    }

    public URI management(String path) {
        return URI.create("http://localhost:" + management + path);
    }

    public URI issuer(String path) {
        return URI.create("http://localhost:" + issuer + path);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
