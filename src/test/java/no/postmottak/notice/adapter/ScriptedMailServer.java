package no.postmottak.notice.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test tells it to, for the answers a well-behaved one does not give. */
final class ScriptedMailServer implements AutoCloseable {

    private final Map<String, String> answers;
    private final ServerSocket socket;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Answers by the first word of a command; "250 OK" to every other, nothing at all where the answer is empty. */
    ScriptedMailServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                converse(caller);
            } catch (IOException hungUp) {
                heard.add("(hung up)");
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var out = caller.getOutputStream();
        say(out, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            say(out, answers.getOrDefault(line.split(" ", 2)[0], "250 OK"));
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        if (!answer.isEmpty()) {
            out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
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
