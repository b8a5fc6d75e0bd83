package no.postmottak.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.postmottak.letters.AlikeLetters;
import no.postmottak.letters.AlikeLetters.Copy;
import no.postmottak.likeness.Alike;
import no.postmottak.likeness.Comparison;
import no.postmottak.likeness.DocumentPrint;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.PageImage;
import no.postmottak.reading.PageText;
import no.postmottak.reading.adapter.ForkedReader;
import no.postmottak.reading.adapter.ReadingSettings;
import no.postmottak.reading.adapter.Workers;
import no.postmottak.vault.VaultKey;

/** Reads letters that came in several ways, and prints how many pairs are called the same that are, and that are not. */
public final class LikenessEvaluation {

    /** The thresholds were chosen on letters of seed 1. */
    private static final long KEPT_APART = 2;

    private final MemoryVault vault = new MemoryVault();
    private final Comparison comparison = new Comparison(Comparison.Thresholds.measured());
    private final TreeMap<String, Tally> words = new TreeMap<>();
    private final TreeMap<String, Tally> pictures = new TreeMap<>();
    private final TreeMap<String, List<Integer>> textBits = new TreeMap<>();
    private final TreeMap<String, List<Integer>> pictureBits = new TreeMap<>();

    private LikenessEvaluation() {}

    /** A copy that was read. */
    private record Read(Copy copy, Comparison.Seen seen) {

        boolean isSameLetterAs(Read other) {
            return isSamePersonAs(other) && copy.letter() == other.copy.letter();
        }

        boolean isSamePersonAs(Read other) {
            return copy.form() == other.copy.form() && copy.person() == other.copy.person();
        }

        Comparison.Seen withoutWords() {
            var print = seen.print();
            return new Comparison.Seen(new DocumentPrint(print.bytes(), List.of(), print.pictures()), () -> "");
        }
    }

    private record Tally(int pairs, int text, int part, int picture) {

        Tally and(Optional<Alike> alike) {
            return new Tally(
                    pairs + 1,
                    text + (alike.filter(Alike.SAME_TEXT::equals).isPresent() ? 1 : 0),
                    part + (alike.filter(Alike.PART_OF_TEXT::equals).isPresent() ? 1 : 0),
                    picture + (alike.filter(Alike.SAME_PICTURE::equals).isPresent() ? 1 : 0));
        }
    }

    /** Arguments: how many people on every form, and the seed. */
    public static void main(String[] arguments) {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : KEPT_APART;
        var settings = ReadingSettings.defaults();
        try (var pool = Workers.open(settings)) {
            var evaluation = new LikenessEvaluation();
            var reader = new ForkedReader(pool, evaluation.vault, settings);
            evaluation.compare(AlikeLetters.of(people, seed).parallelStream()
                    .map(copy -> evaluation.read(reader, copy))
                    .toList());
            evaluation.print();
        }
    }

    private Read read(ForkedReader reader, Copy copy) {
        var bytes = copy.bytes();
        var facts =
                reader.read(new DocumentToRead(UUID.randomUUID(), bytes.length, () -> new ByteArrayInputStream(bytes)));
        var pages = facts.content().pages();
        var print = new DocumentPrint(
                UUID.nameUUIDFromBytes(bytes).toString(),
                pages.stream()
                        .flatMap(page -> page.text().flatMap(PageText::print).stream())
                        .toList(),
                pages.stream()
                        .flatMap(page -> page.image().flatMap(PageImage::print).stream())
                        .toList());
        var text = new StringBuilder();
        pages.forEach(page -> page.text().ifPresent(each -> text.append(textOf(each.key()))));
        return new Read(copy, new Comparison.Seen(print, text::toString));
    }

    private String textOf(VaultKey key) {
        try (var in = vault.fetch(key)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(List<Read> all) {
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                compare(all.get(i), all.get(j));
            }
        }
    }

    private void compare(Read one, Read other) {
        var isSame = one.isSameLetterAs(other);
        var name = name(one, other);
        var answer = comparison.between(one.seen(), other.seen());
        words.merge(name, new Tally(0, 0, 0, 0).and(answer), (all, more) -> all.and(answer));
        var byPicture = comparison.between(one.withoutWords(), other.withoutWords());
        pictures.merge(name, new Tally(0, 0, 0, 0).and(byPicture), (all, more) -> all.and(byPicture));
        if (answer.isPresent() != isSame) {
            System.out.printf("%s: %s / %s: %s%n", isSame ? "missed" : "WRONG", one.copy(), other.copy(), answer);
        }
        note(name, one.seen().print(), other.seen().print());
    }

    private static String name(Read one, Read other) {
        if (one.isSameLetterAs(other)) {
            return "same letter: " + one.copy().way() + " and " + other.copy().way();
        }
        if (one.isSamePersonAs(other)) {
            return "two letters: same form and person, another reason";
        }
        return one.copy().form() == other.copy().form()
                ? "two letters: same form, another person and reason"
                : "two letters: another form";
    }

    private void note(String name, DocumentPrint one, DocumentPrint other) {
        if (!one.texts().isEmpty() && !other.texts().isEmpty()) {
            textBits.computeIfAbsent(name, all -> new ArrayList<>())
                    .add(one.texts().getFirst().distance(other.texts().getFirst()));
        }
        if (!one.pictures().isEmpty() && !other.pictures().isEmpty()) {
            pictureBits
                    .computeIfAbsent(name, all -> new ArrayList<>())
                    .add(one.pictures().getFirst().distance(other.pictures().getFirst()));
        }
    }

    private void print() {
        System.out.println(
                "\n| pairs | number | same text | part of text | same picture | not called the same | by pictures alone | bits of text | bits of picture |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        words.forEach((name, tally) -> System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %d | %s | %s |%n",
                name,
                tally.pairs(),
                tally.text(),
                tally.part(),
                tally.picture(),
                tally.pairs() - tally.text() - tally.part() - tally.picture(),
                pictures.get(name).picture(),
                range(textBits.getOrDefault(name, List.of())),
                range(pictureBits.getOrDefault(name, List.of()))));
    }

    private static String range(List<Integer> bits) {
        var sorted = bits.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : sorted.getFirst() + "–" + sorted.get(sorted.size() / 2) + "–" + sorted.getLast();
    }
}
