package no.postmottak.reading.adapter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;

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

    @Override
    public void close() throws IOException {
        server.close();
    }
}
