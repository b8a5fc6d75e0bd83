package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.MemoryVault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and draws documents that ask for something outside: nothing is fetched, and no file of the machine is read. */
class OutwardIT {

    private static final String MARKER = "MARKERWORD4711";
    private static final Path OFFICE = Path.of("/usr/lib/libreoffice/program/soffice.bin");

    @TempDir
    private Path folder;

    private Listener web;
    private DatagramSocket names;
    private String file;

    @BeforeEach
    void listen() throws IOException {
        web = new Listener();
        names = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        names.setSoTimeout(200);
        file = Files.writeString(folder.resolve("marker.txt"), MARKER).toUri().toString();
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        names.close();
    }

    private String address() {
        return "http://127.0.0.1:" + web.port();
    }

    @Test
    void whatADocumentAsksForIsNotFetchedAndNoFileIsRead() throws IOException {
        var settings = ReadingSettings.defaults().with(1);
        var vault = new MemoryVault();
        try (var pool = Workers.open(settings)) {
            assumeTrue(pool.level() == SandboxLevel.BWRAP, "SKIPPED: bubblewrap does not work on this machine");
            var reader = new ForkedReader(pool, vault, settings);
            var drawer = new ForkedDrawer(pool, vault, settings);
            var drawn = new ArrayList<String>();
            for (var document : Outward.askingFor(address(), file).entrySet()) {
                var toRead = Documents.of(document.getValue());
                var seen = reader.read(toRead);
                var whole = seen.isUndrawn() ? drawer.draw(toRead, seen) : seen;
                if (whole.copy().isPresent()) {
                    drawn.add(document.getKey());
                }
                assertThat(web.callers()).as(document.getKey()).isZero();
                assertThat(words(whole, vault)).as(document.getKey()).doesNotContain(MARKER);
            }
            // most of them can be drawn, so that the office program and the renderer had their chance
            assertThat(drawn).hasSizeGreaterThan(Files.exists(OFFICE) ? 12 : 2);
        }
    }

    @Test
    void aProgramWithinTheWallsReachesNeitherTheServerNorTheNames() throws Exception {
        assumeTrue(
                Workers.launcher(ReadingSettings.defaults()).level() == SandboxLevel.BWRAP,
                "SKIPPED: bubblewrap does not work on this machine");
        var sandbox = new BwrapLauncher(JavaCommand.ofThisProcess(ReadingSettings.defaults()), 1 << 20);

        var launched = sandbox.launch(asking());
        launched.process().waitFor(20, TimeUnit.SECONDS);
        launched.end();

        assertThat(web.callers()).isZero();
        assertThat(asksForNames()).isFalse();
    }

    /** The negative control of the walls: the very same program, outside them. */
    @Test
    void theSameProgramOutsideReachesBoth() throws Exception {
        new ProcessBuilder(asking()).start().waitFor(20, TimeUnit.SECONDS);

        assertThat(web.callers()).isOne();
        assertThat(asksForNames()).isTrue();
    }

    /** The negative control of the parsers: one that follows what it is told. */
    @Test
    void aParserThatFollowsEntitiesCallsAndReadsTheFile() throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", true);
        var answering = Thread.ofVirtual().start(this::answerOnce);

        var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(Outward.xml(address(), file)));

        answering.join();
        assertThat(xml.getDocumentElement().getTextContent())
                .contains("FETCHED")
                .contains(MARKER);
    }

    /** The negative control of the drawing: the office program as it comes fetches what a page asks for. */
    @Test
    void theOfficeProgramOutsideTheWallsCalls() throws Exception {
        assumeTrue(Files.exists(OFFICE), "SKIPPED: LibreOffice is not installed");
        var page = Files.write(
                folder.resolve("letter.odt"), Outward.askingFor(address(), file).get("ODT with links"));
        var line = List.of(
                OFFICE.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                page.toString());
        var begun = System.nanoTime();
        var program = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        // a first start with a new profile may end with the wish for another one
        var called = false;
        while (!called && System.nanoTime() - begun < 60_000_000_000L) {
            called = web.callers() > 0;
            if (!called && !program.isAlive()) {
                program = new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
        }
        program.descendants().forEach(ProcessHandle::destroyForcibly);
        program.destroyForcibly().waitFor();
        assertThat(called).isTrue();
    }

    private List<String> asking() {
        var script = "(exec 3<>/dev/tcp/127.0.0.1/" + web.port() + "); echo who > /dev/udp/127.0.0.1/"
                + names.getLocalPort();
        return List.of("/usr/bin/bash", "-c", script);
    }

    private boolean asksForNames() throws IOException {
        try {
            names.receive(new DatagramPacket(new byte[100], 100));
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private void answerOnce() {
        web.answers("FETCHED");
    }

    private static String words(DocumentFacts facts, MemoryVault vault) throws IOException {
        var words = new StringBuilder();
        for (var page : facts.content().pages()) {
            if (page.text().isPresent()) {
                try (var text = vault.fetch(page.text().get().key())) {
                    words.append(new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        for (var inside : facts.content().takenOut()) {
            try (var text = vault.fetch(inside.kept().key())) {
                // a page inside a mail names the file it asks for, but must not hold what stands in it
                words.append(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (facts.copy().isPresent()) {
            try (var copy = vault.fetch(facts.copy().get().file().key());
                    var pdf = Loader.loadPDF(copy.readAllBytes())) {
                words.append(new PDFTextStripper().getText(pdf));
            }
        }
        return words.toString();
    }
}
