package no.postmottak.reading.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.worker.InkOnPage;
import no.postmottak.signature.worker.PageImage;

/** Has files read as a worker reads them, but without recognising words, and keeps what was told of each picture. */
final class PicturesRead {

    private final Tools tools;
    private final Path folder;
    private final List<Page> pages = new ArrayList<>();

    PicturesRead(Path folder) throws IOException {
        this.folder = folder;
        var outlet = new Outlet(OutputStream.nullOutputStream());
        var types = new TypeDetection();
        tools = new Tools(
                outlet,
                types,
                new TextReading(types.detector()),
                new Tools.Words(new LanguageDetection(), LetterKindRules.standard(), ScopeRules.standard()),
                new Command(outlet, 60),
                Optional.empty(),
                new SignatureLooks(
                        this::remember,
                        SignatureLooks.trusting(folder, folder, Clock.systemUTC())
                                .electronic(),
                        (bundle, apart) -> new JudgedBundle(List.of(), List.of(), List.of())));
    }

    /** A page, what is wrong with its picture, whether it lies turned, and what was measured. */
    record Page(int number, Set<Flaw> flaws, boolean isTurned, Supplier<String> measured) {

        Page with(Set<Flaw> told) {
            return new Page(number, told, isTurned, measured);
        }

        boolean isCalledBad() {
            return flaws.stream().anyMatch(Flaw::callsForAnotherPicture);
        }
    }

    private InkOnPage remember(PageImage page) {
        var sight = PageSight.of(page.image());
        var isTurned = sight.lie().quarterTurns() != 0;
        pages.add(new Page(page.number(), Set.of(), isTurned, () -> PageFlaws.measured(sight)));
        return new InkOnPage(new PageQuality(page.number(), Set.of()), List.of());
    }

    List<Page> in(byte[] file) throws IOException {
        var path = folder.resolve("document");
        Files.write(path, file);
        pages.clear();
        var request = new WorkerRequest(Task.READ, file.length, false, new Limits(100, 50, 1_000_000, 80, 0, 60));
        try (var reading = new DocumentReading(tools, request)) {
            var told = reading.read(path).signatures().pages();
            var seen = new ArrayList<Page>();
            for (var page : pages) {
                told.stream()
                        .filter(quality -> quality.page() == page.number())
                        .forEach(quality -> seen.add(page.with(quality.flaws())));
            }
            return seen;
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
