package no.postmottak.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.RecursiveParserWrapperHandler;

/**
 * Holds the text that reading finds in text PDF, DOCX, ODT and EML files against what plain Tika finds in the same file:
 * a file counts as well formed where plain Tika opens it, and as read where at least 98 of 100 of Tika's words are there.
 * Bookmarks, link targets, names of form fields and of files inside are left out, since they are no words of a letter.
 */
public final class TextAgainstTika implements AutoCloseable {

    private static final List<String> KINDS = List.of("pdf-text", "docx", "odt", "eml");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double ENOUGH = 0.98;
    private static final int PATIENCE_SECONDS = 60;

    private final java.util.concurrent.ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
    private final MemoryVault vault = new MemoryVault();
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> unopened = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        var shared = System.getProperty("postmottak.shared", "../shared");
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Path.of(shared, "corpus");
        var settings = ReadingSettings.defaults();
        try (var pool = Workers.open(settings);
                var comparison = new TextAgainstTika()) {
            var reader = new ForkedReader(pool, comparison.vault, settings);
            for (var kind : KINDS) {
                try (var files = Files.list(folder.resolve(kind))) {
                    for (var file : files.sorted().toList()) {
                        comparison.compare(kind, file, reader);
                    }
                }
            }
            comparison.print();
        }
        System.exit(0);
    }

    private void compare(String kind, Path file, ForkedReader reader) throws IOException {
        var plain = plainTika(file);
        if (plain.isEmpty()) {
            unopened.add(kind + "/" + file.getFileName());
            return;
        }
        var document = new DocumentToRead(UUID.randomUUID(), Files.size(file), () -> Files.newInputStream(file));
        var facts = reader.read(document);
        var share = share(words(plain.get()), words(text(facts)));
        var count = counts.computeIfAbsent(kind, name -> new int[3]);
        count[0]++;
        count[1] += share >= ENOUGH ? 1 : 0;
        count[2] += plain.get().isBlank() ? 1 : 0;
        if (share < ENOUGH) {
            unread.add("- `%s/%s`: %s, %.1f %% of Tika's %d words; missing: %s"
                    .formatted(
                            kind,
                            file.getFileName(),
                            facts.readability(),
                            100 * share,
                            size(words(plain.get())),
                            missing(words(plain.get()), words(text(facts)))));
        }
    }

    /** What plain Tika finds in the file itself, without the files inside it; nothing where it fails. */
    private Optional<String> plainTika(Path file) {
        try {
            return beside.submit(() -> parse(file)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException failed) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> parse(Path file) throws Exception {
        var handler = new RecursiveParserWrapperHandler(
                new BasicContentHandlerFactory(BasicContentHandlerFactory.HANDLER_TYPE.BODY, -1));
        var context = new ParseContext();
        var ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, ocr);
        var pdf = new PDFParserConfig();
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractAcroFormContent(false);
        context.set(PDFParserConfig.class, pdf);
        try (var in = TikaInputStream.get(file, new Metadata())) {
            new RecursiveParserWrapper(new AutoDetectParser()).parse(in, handler, new Metadata(), context);
        }
        var container = handler.getMetadataList().getFirst();
        var failed = container.get(TikaCoreProperties.CONTAINER_EXCEPTION) != null;
        var names = handler.getMetadataList().stream()
                .skip(1)
                .map(TextAgainstTika::name)
                .toList();
        return failed ? Optional.empty() : Optional.of(without(names, text(container)));
    }

    /** Tika writes the names of the files inside between the words; they are no part of the text. */
    private static String without(List<String> names, String text) {
        var left = text;
        for (var name : names) {
            left = name.isBlank() ? left : left.replace(name, " ");
        }
        return left;
    }

    private static String name(Metadata inside) {
        var name = inside.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null ? "" : name;
    }

    private static String text(Metadata metadata) {
        var text = metadata.get(TikaCoreProperties.TIKA_CONTENT);
        return text == null ? "" : text;
    }

    private String text(DocumentFacts facts) throws IOException {
        var text = new StringBuilder();
        for (var page : facts.content().pages()) {
            if (page.text().isPresent()) {
                var bytes = vault.fetch(page.text().get().key()).readAllBytes();
                text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }

    private static double share(Map<String, Integer> wanted, Map<String, Integer> found) {
        var there = wanted.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0)))
                .sum();
        return wanted.isEmpty() ? 1 : (double) there / size(wanted);
    }

    private static List<String> missing(Map<String, Integer> wanted, Map<String, Integer> found) {
        return wanted.entrySet().stream()
                .filter(word -> word.getValue() > found.getOrDefault(word.getKey(), 0))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(12)
                .toList();
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void print() {
        System.out.println("| kind | well formed | of these without words | read |\n|---|--:|--:|--:|");
        counts.forEach(
                (kind, count) -> System.out.printf("| %s | %d | %d | %d |%n", kind, count[0], count[2], count[1]));
        var all = counts.values().stream().mapToInt(count -> count[0]).sum();
        var read = counts.values().stream().mapToInt(count -> count[1]).sum();
        System.out.printf(Locale.ROOT, "%nread: %d of %d (%.1f %%). Not read:%n", read, all, 100.0 * read / all);
        unread.forEach(System.out::println);
        System.out.println("\nnot opened by plain Tika: " + String.join(", ", unopened));
    }

    @Override
    public void close() {
        beside.shutdownNow();
    }
}
