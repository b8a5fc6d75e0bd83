package no.postmottak.reading.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.postmottak.signature.JudgedBundle;

/** The worker process: reads documents from its standard input, one after the other, and answers on its standard output. */
public final class WorkerMain {

    /** The system property that names the folder of certificates whose issuers are trusted. */
    public static final String TRUST_ANCHORS = "postmottak.trust-anchors";

    /** The system property that names the folder of those that come from the trusted lists of states. */
    public static final String LISTED_ANCHORS = "postmottak.listed-anchors";

    /** The system property that is true where a worker is shut in so well that large programs may run in it. */
    public static final String WALLS = "postmottak.walls";

    private static final int COMMAND_SECONDS = 60;

    private final DataInputStream in;
    private final Outlet outlet;
    private final Tools tools;
    private final Path folder;
    private final WorkerJson json = new WorkerJson();

    private WorkerMain(Path folder) throws IOException {
        this.folder = folder;
        in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        outlet = new Outlet(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 << 10));
        var command = new Command(outlet, COMMAND_SECONDS);
        var recognition = new Recognition(command, folder);
        var types = new TypeDetection();
        tools = new Tools(
                outlet,
                types,
                new TextReading(types.detector()),
                new Tools.Words(new LanguageDetection(), LetterKindRules.standard(), ScopeRules.standard()),
                command,
                Optional.of(recognition).filter(Recognition::isAvailable),
                SignatureLooks.trusting(
                        Path.of(System.getProperty(TRUST_ANCHORS, "trust-anchors")),
                        Path.of(System.getProperty(LISTED_ANCHORS, "listed-anchors")),
                        Clock.systemUTC()));
    }

    public static void main(String[] arguments) throws IOException {
        silence();
        ImageIO.setUseCache(false);
        haltWithParent();
        var worker = new WorkerMain(Path.of(System.getProperty("java.io.tmpdir")));
        worker.outlet.send(Frame.empty(FrameKind.READY));
        worker.readUntilClosed();
    }

    /** What a library prints must not end up between the frames, nor anywhere else: it may be about a person. */
    private static void silence() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    /** A worker whose gateway is gone has nobody to answer, even if a parser still holds it. */
    private static void haltWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
        });
    }

    private void readUntilClosed() throws IOException {
        while (true) {
            var document = folder.resolve("document");
            try {
                var request = json.read(expect(FrameKind.REQUEST), WorkerRequest.class);
                receive(document);
                outlet.send(answer(request, document));
            } catch (EOFException closed) {
                return;
            } finally {
                Files.deleteIfExists(document);
            }
        }
    }

    private Frame answer(WorkerRequest request, Path document) throws IOException {
        return switch (request.task()) {
            case READ, RECOGNISE -> {
                try (var reading = new DocumentReading(tools, request)) {
                    yield json.write(FrameKind.ANSWER, reading.read(document));
                }
            }
            case DRAW -> {
                try (var drawing = new DocumentDrawing(tools, request.limits())) {
                    yield json.write(FrameKind.ANSWER, drawing.draw(document));
                }
            }
            case JUDGE -> json.write(FrameKind.JUDGED, judged(document));
            case CHECK -> json.write(FrameKind.CHECKED, ConformanceCheck.of(document));
        };
    }

    private JudgedBundle judged(Path bundle) throws IOException {
        var apart = Files.createTempDirectory(folder, "bundle");
        try {
            return tools.looks().expert().judge(bundle, apart);
        } finally {
            try (var files = Files.list(apart)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(apart);
        }
    }

    private void receive(Path document) throws IOException {
        try (var out = Files.newOutputStream(document)) {
            for (var frame = expect(FrameKind.BYTES); frame.payload().hasRemaining(); frame = expect(FrameKind.BYTES)) {
                out.write(frame.payload().array());
            }
        }
    }

    private Frame expect(FrameKind kind) throws IOException {
        var frame = Frame.readFrom(in);
        if (frame.kind() != kind) {
            throw new BadFrame("a frame out of turn");
        }
        return frame;
    }
}
