package no.postmottak.journal.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.postmottak.journal.SecondPlace;
import no.postmottak.journal.SecondPlaceAway;
import no.postmottak.journal.SignedCheckpoint;

/** A folder, best on another machine, with one file a checkpoint below a folder a day; no file is ever replaced. */
public final class FolderOfCheckpoints implements SecondPlace {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COPY = Pattern.compile("([0-9]{15})\\.jws");

    private final Path folder;

    public FolderOfCheckpoints(Path folder) {
        this.folder = folder;
    }

    @Override
    public long longest() {
        try {
            return days().stream()
                    .sorted(Comparator.reverseOrder())
                    .flatMap(day -> copies(day).stream())
                    .map(FolderOfCheckpoints::size)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException | UncheckedIOException away) {
            throw new SecondPlaceAway("the copies of checkpoints cannot be read", away);
        }
    }

    @Override
    public void copy(SignedCheckpoint checkpoint) {
        var day = LocalDate.ofInstant(checkpoint.checkpoint().at(), ZoneOffset.UTC);
        var file = folder.resolve(day.toString())
                .resolve("%015d.jws".formatted(checkpoint.checkpoint().size()));
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder.resolve(day.toString()));
                write(file, checkpoint.compact() + "\n");
            }
        } catch (IOException away) {
            throw new SecondPlaceAway("a checkpoint cannot be copied", away);
        }
    }

    /** Every copy there is, as it stands in its file. */
    public List<String> all() {
        try {
            return days().stream()
                    .sorted()
                    .flatMap(day -> copies(day).reversed().stream())
                    .map(FolderOfCheckpoints::read)
                    .toList();
        } catch (IOException | UncheckedIOException away) {
            throw new SecondPlaceAway("the copies of checkpoints cannot be read", away);
        }
    }

    @Override
    public String description() {
        return folder.toString();
    }

    private List<Path> days() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(each -> DAY.matcher(name(each)).matches()).toList();
        }
    }

    /** The longest first. */
    private static List<Path> copies(Path day) {
        try (Stream<Path> inside = Files.list(day)) {
            return inside.filter(each -> COPY.matcher(name(each)).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static long size(Path copy) {
        return Long.parseLong(COPY.matcher(name(copy)).replaceFirst("$1"));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String read(Path copy) {
        try {
            return Files.readString(copy, StandardCharsets.ISO_8859_1);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static void write(Path file, String text) throws IOException {
        var draft = file.resolveSibling("." + name(file) + ".new");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
