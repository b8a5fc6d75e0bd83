package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** LibreOffice, which alone knows how the pages of an office document look; started anew, and without memory, each time. */
public final class Office {

    private static final Path PROGRAM = Path.of("/usr/lib/libreoffice/program/soffice.bin");
    private static final long MOST_MEMORY = 1_500L << 20;
    private static final long MOST_BYTES = 150L << 20;
    private static final int MOST_SECONDS = 90;
    /** No macro runs, no link is followed, nothing is asked. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
            oor:op="fuse"><value>true</value></prop><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value>\
            </prop><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse">\
            <value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse">\
            <value>2</value></prop></item>
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
            <value>nb-NO</value></prop></item>
            <item oor:path="/org.openoffice.Office.Java/VirtualMachine"><prop oor:name="Enable" oor:op="fuse">\
            <value>false</value></prop></item>
            </oor:items>
            """;

    private final Outlet outlet;

    Office(Outlet outlet) {
        this.outlet = outlet;
    }

    /** Whether it is there, and shut in: a program of its size is not let loose on a stranger's document otherwise. */
    static boolean isAvailable() {
        return Boolean.getBoolean(WorkerMain.WALLS) && isInstalled();
    }

    /** Whether this machine has it. */
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** The document as a PDF; fails when LibreOffice cannot make one of it. */
    Path asPdf(Path document, String ending) throws IOException {
        var profile = document.resolveSibling("office-profile");
        var input = document.resolveSibling("paper." + ending);
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), SETTINGS, StandardCharsets.UTF_8);
        Files.move(document, input);
        try {
            var pdf = converted(input, profile, ending);
            return Files.move(pdf, document.resolveSibling("paper.pdf"), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.move(input, document);
            delete(profile);
        }
    }

    private Path converted(Path input, Path profile, String ending) throws IOException {
        var nothing = Files.write(profile.resolve("input"), new byte[0]);
        var log = profile.resolve("log");
        var outbox = profile.resolve("out");
        var options = new ArrayList<>(conversion(ending));
        options.addAll(List.of("--outdir", outbox.toString(), input.toString()));
        var command = new Command(outlet, MOST_SECONDS);
        // started once for nothing, since a start with a new profile ends with the wish for another one
        command.run(line(profile, List.of("--terminate_after_init")), nothing, log);
        var pdf = outbox.resolve("paper.pdf");
        if (!command.run(line(profile, options), nothing, log) || !Files.exists(pdf)) {
            throw new IOException("no pages could be made of the document");
        }
        return pdf;
    }

    /** A web page is taken for a letter: as a web page it would lose its first paragraphs. */
    private static List<String> conversion(String ending) {
        return ending.equals("html")
                ? List.of("--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export")
                : List.of("--convert-to", "pdf");
    }

    /** Behind everything else that runs, with an end to its time, memory and output. */
    private List<String> line(Path profile, List<String> options) {
        var line = new ArrayList<>(List.of("/usr/bin/env", "HOME=" + profile));
        line.addAll(List.of("prlimit", "--as=" + MOST_MEMORY, "--cpu=" + MOST_SECONDS, "--fsize=" + MOST_BYTES));
        line.addAll(List.of("nice", "-n", "10", PROGRAM.toString(), "--headless", "--norestore", "--nologo"));
        line.addAll(List.of("--nodefault", "--nolockcheck", "--nofirststartwizard"));
        line.add("-env:UserInstallation=" + profile.toUri());
        line.addAll(options);
        return line;
    }

    private static void delete(Path left) throws IOException {
        try (var files = Files.walk(left)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
