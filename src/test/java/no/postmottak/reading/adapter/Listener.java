package no.postmottak.reading.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A server on this machine that counts who calls; nobody should. */
final class Listener implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Listener() throws IOException {
        server.setSoTimeout(200);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Those who wait at the door. */
    int callers() throws IOException {
        var callers = 0;
        while (true) {
            try (var caller = server.accept()) {
                callers++;
            } catch (SocketTimeoutException nobody) {
                return callers;
            }
        }
    }

    /** Answers the first that calls with some words. */
    void answers(String words) {
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
                + words.length() + "\r\n\r\n" + words;
        try {
            server.setSoTimeout(20_000);
            try (var caller = server.accept()) {
                var asked = caller.getInputStream().read(new byte[8192]);
                if (asked > 0) {
                    caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    caller.shutdownOutput();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
