package no.postmottak.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Short letters of every kind, each dressed as a whole letter with head and closing, and as a scan read with mistakes. */
public final class KindLetters {

    private static final int ONE_MISTAKE_IN = 120;
    private static final String MISREAD = "eclio0mnrt";
    private static final List<String> NAMES =
            List.of("Sahra Nur", "Ivan Petrov", "Mehwish Akhtar", "Tesfay Gebre", "Anh Tran");

    private KindLetters() {}

    /** A letter, and the kind a person who reads it would say it is. */
    public record KindLetter(String kind, String language, String dress, String text) {}

    /** The letters the phrases were chosen with. */
    public static List<KindLetter> tuned() {
        return dressed("tuned");
    }

    /** The letters that nobody looked at while choosing phrases. */
    public static List<KindLetter> keptApart() {
        return dressed("kept-apart");
    }

    private static List<KindLetter> dressed(String file) {
        var letters = new ArrayList<KindLetter>();
        var written = Arrays.stream(read(file).split("(?m)^== "))
                .filter(part -> !part.isBlank())
                .toList();
        for (var i = 0; i < written.size(); i++) {
            var head = written.get(i).lines().findFirst().orElseThrow().split(" ");
            var text =
                    written.get(i).substring(written.get(i).indexOf('\n') + 1).strip();
            letters.add(
                    new KindLetter(head[0], head[1], "letter", asLetter(head[0], text, NAMES.get(i % NAMES.size()))));
            letters.add(new KindLetter(head[0], head[1], "scan", misread(text, new Random(i))));
        }
        return List.copyOf(letters);
    }

    /** Cards have neither address nor closing. */
    private static String asLetter(String kind, String text, String name) {
        return kind.equals("IDENTITY_DOCUMENT")
                ? text
                : name + "\nStorgata 4\n0155 Oslo\n\nUtlendingsdirektoratet\nPostboks 2098 Vika\n0125 Oslo\n\n"
                        + "Oslo, 4. november 2026\n\nDUF-nummer: 1900 000001 08\n" + text
                        + "\n\nMed vennlig hilsen\n" + name + "\n";
    }

    private static String misread(String text, Random random) {
        var read = new StringBuilder(text);
        for (var i = 0; i < read.length(); i++) {
            if (Character.isLetter(read.charAt(i)) && random.nextInt(ONE_MISTAKE_IN) == 0) {
                read.setCharAt(i, MISREAD.charAt(random.nextInt(MISREAD.length())));
            }
        }
        return read.toString();
    }

    private static String read(String file) {
        try (var in = KindLetters.class.getResourceAsStream("/letter-kinds/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no letters in " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
