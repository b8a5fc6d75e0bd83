package no.postmottak.reading.adapter;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.postmottak.reading.worker.WorkerMain;

/** The line that starts a worker: a small, quickly started JVM that gives up at once when memory runs out. */
record JavaCommand(Path javaHome, List<Path> classPath, int heapMegabytes, Anchors anchors) {

    /** The folders of certificates of those who are trusted: whom the operator names, and whom lists of states name. */
    record Anchors(Path named, Path listed) {}

    static JavaCommand ofThisProcess(ReadingSettings settings) {
        return new JavaCommand(
                Path.of(System.getProperty("java.home")),
                WorkerClassPath.ofThisProcess(),
                settings.workers().heapMegabytes(),
                new Anchors(
                        settings.trustAnchors().toAbsolutePath(),
                        settings.listedAnchors().toAbsolutePath()));
    }

    List<String> line(List<Path> classPathSeen, String temporaryFolder, Anchors anchorsSeen, boolean areWalls) {
        var line = new ArrayList<>(machine());
        line.addAll(List.of(
                "-Djava.io.tmpdir=" + temporaryFolder,
                "-Duser.home=" + temporaryFolder,
                "-Dpdfbox.fontcache=" + temporaryFolder,
                "-D" + WorkerMain.TRUST_ANCHORS + "=" + anchorsSeen.named(),
                "-D" + WorkerMain.LISTED_ANCHORS + "=" + anchorsSeen.listed(),
                "-D" + WorkerMain.WALLS + "=" + areWalls));
        var path = classPathSeen.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        line.addAll(List.of("-cp", path, WorkerMain.class.getName()));
        return line;
    }

    private List<String> machine() {
        return List.of(
                javaHome.resolve("bin/java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // more of what is called in loops over letters is taken in: an eighth less CPU for long PDFs
                "-XX:C1MaxInlineSize=80",
                "-XX:C1MaxInlineLevel=15",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dlog4j2.StatusLogger.level=OFF",
                "--enable-native-access=ALL-UNNAMED");
    }
}
