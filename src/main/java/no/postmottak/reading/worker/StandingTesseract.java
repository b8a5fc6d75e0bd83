package no.postmottak.reading.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A Tesseract that is started once and told page after page: making its tables costs a quarter of a second, and reading
 * a page not three times as much. It goes with its worker, and at once when it ends, lies or takes too long.
 */
final class StandingTesseract {

    /** No page has this size: small ones are doubled before they are read, and twice anything is even. */
    private static final Shades MARK = white(/* width= */ 41, /* height= */ 43);

    /** Whatever gathers in it goes with it. */
    private static final int MOST_PAGES = 200;

    private static final int MOST_LINES_AHEAD = 10_000;
    private static final String END = "";
    private static final String PAGE = "1\t";

    private final Command command;
    private final Path mark;
    private final List<String> options;
    private final String program;
    private Optional<Running> running = Optional.empty();
    private int pages;

    StandingTesseract(Command command, Path folder, List<String> options) {
        this(command, folder, options, "tesseract");
    }

    StandingTesseract(Command command, Path folder, List<String> options, String program) {
        this.command = command;
        this.mark = folder.resolve("mark.tif");
        this.options = List.copyOf(options);
        this.program = program;
    }

    private record Running(Process process, BufferedWriter names, BlockingQueue<String> lines) {

        void tell(Path picture) throws IOException {
            names.write(picture + "\n");
            names.flush();
        }
    }

    /** The table of the words on a page, none after too long a time; nothing when there is no Tesseract that stays. */
    Optional<List<String>> read(Path page) throws IOException {
        try {
            if (running.isEmpty() || pages == MOST_PAGES) {
                dismiss();
                running = Optional.of(started());
            }
            pages++;
            running.get().tell(page);
            running.get().tell(mark);
            return answer(running.get().lines());
        } catch (InterruptedIOException interrupted) {
            dismiss();
            throw interrupted;
        } catch (IOException ended) {
            dismiss();
            return Optional.empty();
        }
    }

    /** All that is said until it comes to the mark. */
    private Optional<List<String>> answer(BlockingQueue<String> lines) throws IOException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(command.mostSeconds());
        var table = new ArrayList<String>();
        while (System.nanoTime() < until) {
            var line = next(lines);
            if (line.isEmpty()) {
                command.stillAtIt();
            } else if (line.get().equals(END)) {
                throw new IOException("a Tesseract that did not stay");
            } else if (isMark(line.get())) {
                return Optional.of(table);
            } else {
                if (line.get().startsWith(PAGE)) {
                    table.clear();
                }
                table.add(line.get());
            }
        }
        dismiss();
        return Optional.of(List.of());
    }

    private static Optional<String> next(BlockingQueue<String> lines) throws InterruptedIOException {
        try {
            return Optional.ofNullable(lines.poll(Command.BEAT_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a page was recognised");
        }
    }

    private static boolean isMark(String line) {
        var columns = line.split("\t");
        return line.startsWith(PAGE)
                && columns.length > 9
                && columns[8].equals(Integer.toString(MARK.width))
                && columns[9].equals(Integer.toString(MARK.height));
    }

    private Running started() throws IOException {
        try (var out = Files.newOutputStream(mark)) {
            GreyTiff.write(MARK, out);
        }
        // what it says would else lie in its own buffer until it ends
        var line = new ArrayList<>(List.of("nice", "-n", "10", "stdbuf", "-oL", program, "stdin", "stdout"));
        line.addAll(options);
        line.addAll(List.of("-c", "stream_filelist=1", "tsv"));
        var builder = Command.alone(line).redirectError(Redirect.DISCARD);
        var process = builder.start();
        var lines = new LinkedBlockingQueue<String>(MOST_LINES_AHEAD);
        Thread.ofPlatform().daemon().name("tesseract").start(() -> listen(process, lines));
        return new Running(process, process.outputWriter(StandardCharsets.UTF_8), lines);
    }

    private static void listen(Process process, BlockingQueue<String> lines) {
        try (var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (!line.equals(END)) {
                    lines.put(line);
                }
            }
            lines.put(END);
        } catch (IOException ended) {
            // it was ended because of what it had not said
            lines.offer(END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void dismiss() {
        running.ifPresent(tesseract -> tesseract.process().destroyForcibly());
        running = Optional.empty();
        pages = 0;
    }

    private static Shades white(int width, int height) {
        var values = new byte[width * height];
        Arrays.fill(values, (byte) 255);
        return new Shades(width, height, values);
    }
}
