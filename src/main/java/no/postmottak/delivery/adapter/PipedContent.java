package no.postmottak.delivery.adapter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What somebody writes, to be read while it is written, so that it is never in memory as a whole. Where the writer
 * fails the reader fails too: half a thing must not pass for a whole one.
 */
final class PipedContent extends InputStream {

    private static final int ROOM = 64 * 1024;

    private final PipedInputStream pipe = new PipedInputStream(ROOM);
    private final FutureTask<Void> writing;

    private PipedContent(Writer writer) throws IOException {
        var end = new PipedOutputStream(pipe);
        this.writing = new FutureTask<>(() -> {
            try (var buffered = new BufferedOutputStream(end, ROOM / 2)) {
                writer.writeTo(buffered);
            }
            return null;
        });
    }

    /** Writes the whole of something. */
    @FunctionalInterface
    interface Writer {

        void writeTo(OutputStream out) throws IOException;
    }

    static PipedContent of(Writer writer) throws IOException {
        var content = new PipedContent(writer);
        Thread.ofVirtual().name("envelope").start(content.writing);
        return content;
    }

    @Override
    public int read() throws IOException {
        var one = pipe.read();
        return one < 0 ? wholeEnd() : one;
    }

    @Override
    public int read(byte[] into, int from, int atMost) throws IOException {
        var many = pipe.read(into, from, atMost);
        return many < 0 ? wholeEnd() : many;
    }

    /** Lets go of the pipe, whereupon a writer that is not done fails and ends. */
    @Override
    public void close() throws IOException {
        pipe.close();
    }

    private int wholeEnd() throws IOException {
        try {
            writing.get();
            return -1;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new IOException("what was to be read could not be written", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the last of it was written", interrupted);
        }
    }
}
