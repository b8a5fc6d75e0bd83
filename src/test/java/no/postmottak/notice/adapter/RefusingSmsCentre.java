package no.postmottak.notice.adapter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** An SMS centre that lets in whoever binds and refuses every message with one status. */
final class RefusingSmsCentre implements AutoCloseable {

    private static final int BIND_TRANSMITTER = 0x02;
    private static final int SUBMIT_SM = 0x04;
    private static final int RESPONSE = 0x80000000;
    private static final int HEADER = 16;

    private final int status;
    private final ServerSocket socket;

    RefusingSmsCentre(int status) throws IOException {
        this.status = status;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (var caller = socket.accept()) {
            converse(caller);
        } catch (IOException hungUp) {
            // The test has what it wanted.
        }
    }

    private void converse(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var out = new DataOutputStream(caller.getOutputStream());
        while (!socket.isClosed()) {
            var length = in.readInt();
            var command = in.readInt();
            in.readInt();
            var sequence = in.readInt();
            in.skipNBytes(length - HEADER);
            answer(out, command, sequence);
        }
    }

    private void answer(DataOutputStream out, int command, int sequence) throws IOException {
        var body = command == BIND_TRANSMITTER ? "demo\0" : "";
        out.writeInt(HEADER + body.length());
        out.writeInt(command | RESPONSE);
        out.writeInt(command == SUBMIT_SM ? status : 0);
        out.writeInt(sequence);
        out.writeBytes(body);
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
