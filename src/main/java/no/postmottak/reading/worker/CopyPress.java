package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.PrintedWord;

/** Shows pages to people: each at once as a picture, and in the end all of them as a copy; a copy that fails spoils nothing. */
final class CopyPress implements AutoCloseable {

    private static final long MOST_BYTES = 100L << 20;

    private final Outlet outlet;
    private final WorkerJson json = new WorkerJson();
    private Optional<CopyPdf> copy = Optional.empty();
    private boolean isJammed;
    private long bytes;

    CopyPress(Outlet outlet) {
        this.outlet = outlet;
    }

    Outlet outlet() {
        return outlet;
    }

    /** Sends the picture of a page off, and lays it by for the copy. */
    void print(int page, BufferedImage picture, List<PrintedWord> words) throws IOException {
        var shown = Pictures.forPeople(page, picture);
        outlet.send(shown.toFrame());
        bytes += shown.jpeg().remaining();
        if (isJammed || bytes > MOST_BYTES) {
            return;
        }
        try {
            if (copy.isEmpty()) {
                copy = Optional.of(new CopyPdf());
            }
            copy.get().add(shown, words);
        } catch (IOException | RuntimeException failed) {
            isJammed = true;
        }
    }

    /** Sends the copy off, when there is a whole one. */
    void deliver() throws IOException {
        if (isJammed || copy.isEmpty()) {
            return;
        }
        outlet.stillAtIt();
        var pages = copy.get().pages();
        try {
            // not closed, since what is left over of a copy that failed need not be sent
            var frames = new BufferedOutputStream(new Frames(), FrameKind.COPY.atMost());
            copy.get().write(frames);
            frames.flush();
        } catch (IOException | RuntimeException failed) {
            // of no pages: the gateway forgets what it has of it, if anything
            pages = 0;
        }
        outlet.send(json.write(FrameKind.COPY_END, new SentCopy(pages)));
    }

    @Override
    public void close() throws IOException {
        if (copy.isPresent()) {
            copy.get().close();
        }
    }

    /** What is written here goes to the gateway piece by piece. */
    private final class Frames extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            for (var sent = 0; sent < length; sent += FrameKind.COPY.atMost()) {
                var end = Math.min(length, sent + FrameKind.COPY.atMost());
                outlet.send(Frame.of(FrameKind.COPY, Arrays.copyOfRange(from, offset + sent, offset + end)));
            }
        }
    }
}
