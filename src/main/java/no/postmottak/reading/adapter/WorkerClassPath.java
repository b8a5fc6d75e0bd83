package no.postmottak.reading.adapter;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The part of the gateway's class path that parsing needs: no database, no network server, no mail, no broker. */
final class WorkerClassPath {

    private static final List<String> NEEDED = List.of(
            // ours
            "postmottak",
            // types and text
            "tika-",
            "poi-",
            "xmlbeans-",
            "curvesapi-",
            "SparseBitSet-",
            "apache-mime4j-",
            "jsoup-",
            "juniversalchardet-",
            "commons-codec-",
            "commons-collections4-",
            "commons-compress-",
            "commons-csv-",
            "commons-io-",
            "commons-lang3-",
            "commons-math3-",
            "commons-logging-",
            "jcl-over-slf4j-",
            "log4j-api-",
            "slf4j-api-",
            // pages and pictures
            "pdfbox-",
            "fontbox-",
            "xmpbox-",
            "jempbox-",
            "jbig2-imageio-",
            "imageio-",
            "common-lang-",
            "common-io-",
            "common-image-",
            "metadata-extractor-",
            "xmpcore-",
            // codes of cover sheets: the name of the library is just "core"
            "core-3",
            // whether copies are PDF/A: veraPDF, and the engine its rules are written for
            "validation-model-jakarta-",
            "pdf-model-1",
            "parser-1",
            "core-jakarta-1",
            "verapdf-xmp-core-jakarta-",
            "feature-reporting-jakarta-",
            "metadata-fixer-jakarta-",
            "rhino-",
            // language
            "opennlp-",
            // electronic signatures
            "dss-",
            "specs-",
            "bcprov-",
            "bcpkix-",
            "bcutil-",
            "bcjmail-",
            "xmlsec-",
            "woodstox-",
            "stax2-api-",
            "jakarta.xml.bind-api-",
            "jakarta.activation-api-",
            "angus-activation-",
            "jaxb-runtime-",
            "jaxb-core-",
            "txw2-",
            "istack-commons-runtime-",
            // the pipe
            "jackson-core-2",
            "jackson-databind-2",
            "jackson-annotations-2",
            "jackson-datatype-",
            "jspecify-",
            "jakarta.validation-api-");

    private WorkerClassPath() {}

    static List<Path> ofThisProcess() {
        return of(System.getProperty("java.class.path"));
    }

    static List<Path> of(String classPath) {
        var entries = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(Files::exists)
                .toList();
        // started with -jar, the libraries lie in the folder beside the jar
        var all = entries.size() == 1
                ? Stream.concat(entries.stream(), libraryBeside(entries.getFirst()))
                : entries.stream();
        return all.filter(WorkerClassPath::isNeeded).distinct().toList();
    }

    private static Stream<Path> libraryBeside(Path jar) {
        var folder = jar.resolveSibling("lib");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new WorkersUnavailable("the folder of libraries cannot be read", unreadable);
        }
    }

    private static boolean isNeeded(Path entry) {
        var name = entry.getFileName().toString();
        return Files.isDirectory(entry) || NEEDED.stream().anyMatch(name::startsWith);
    }
}
