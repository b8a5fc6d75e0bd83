package no.postmottak.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Letters on a few forms, by different people and for different reasons, each typed, scanned, faxed and photographed. */
public final class AlikeLetters {

    private static final List<String> GIVEN =
            List.of("Amina", "Yusuf", "Oksana", "Tesfay", "Mehwish", "Ivan", "Thi Lan", "Ingrid", "Khalid", "Rosa");
    private static final List<String> FAMILY =
            List.of("Haddad", "Kovalenko", "Gebre", "Nguyen", "Mensah", "Petrov", "Akhtar", "Somma", "Demir", "Lund");
    private static final List<String> STREETS =
            List.of("Lyngfaret 22", "Storgata 4", "Elveveien 118", "Bakkegata 9 B", "Skolevegen 31", "Fjordgata 56");
    private static final List<String> PLACES = List.of("Stavanger", "Oslo", "Bergen", "Tromsø", "Hamar", "Molde");
    private static final List<String> MONTHS = List.of("januar", "februar", "mars", "april", "mai", "juni", "august");
    private static final List<Typeface> TYPEFACES =
            List.of(Typeface.SERIF, Typeface.SANS, Typeface.BOOK, Typeface.PLAIN);
    private static final List<String> REASONS =
            read("reasons").lines().filter(line -> !line.isBlank()).toList();
    private static final List<String> FORMS =
            Arrays.stream(read("forms").split("(?m)^=====\\n")).toList();

    private AlikeLetters() {}

    /** One of the ways a letter came, and which form, which person and which letter of theirs it is. */
    public record Copy(int form, int person, int letter, String way, Supplier<byte[]> content) {

        public byte[] bytes() {
            return content.get();
        }

        @Override
        public String toString() {
            return "form " + form + ", person " + person + ", letter " + letter + ", " + way;
        }
    }

    /** So many people on every form, each with two letters for two reasons, the first of which comes in every way. */
    public static List<Copy> of(int people, long seed) {
        var copies = new ArrayList<Copy>();
        for (var form = 0; form < FORMS.size(); form++) {
            for (var person = 0; person < people; person++) {
                copies.addAll(of(form, person, seed));
            }
        }
        return copies;
    }

    private static List<Copy> of(int form, int person, long seed) {
        var copies = new ArrayList<Copy>();
        var random = new Random(seed * 10_007 + form * 101L + person);
        var who = who(random);
        var reason = random.nextInt(REASONS.size());
        var another = (reason + 1 + random.nextInt(REASONS.size() - 1)) % REASONS.size();
        var typeface = random.nextInt(TYPEFACES.size());
        var first = new Written(filled(form, who, reason, random), typeface);
        var next = new Written(filled(form, who, another, random), typeface);
        var begun = seed * 1_000_003 + form * 1_009L + person * 31L;
        for (var way : List.of("typed", "retyped", "scan", "scan again", "photo", "photo again", "fax")) {
            copies.add(new Copy(form, person, 1, way, () -> first.as(way, begun)));
        }
        for (var way : List.of("typed", "scan", "photo")) {
            copies.add(new Copy(form, person, 2, way, () -> next.as(way, begun + 500)));
        }
        return copies;
    }

    /** The words of a letter, and the paper they stand on. */
    private record Written(LetterText text, int typeface) {

        byte[] as(String way, long seed) {
            return switch (way) {
                case "typed" -> TextPdf.of(text, TYPEFACES.get(typeface));
                case "retyped" -> TextPdf.of(text, TYPEFACES.get((typeface + 1) % TYPEFACES.size()));
                case "scan" -> Scanner.pdf(paper(Scanner.DPI), seed);
                case "scan again" -> Scanner.pdf(paper(Scanner.DPI), seed + 1);
                case "photo" -> Phone.jpeg(paper(Phone.DPI), seed + 2);
                case "photo again" -> Phone.jpeg(paper(Phone.DPI), seed + 3);
                case "fax" -> Fax.tiff(paper(Fax.DPI), seed + 4);
                default -> throw new IllegalArgumentException("no such way: " + way);
            };
        }

        private Paper paper(double dpi) {
            return Paper.printed(text, TYPEFACES.get(typeface), dpi)
                    .signedBy(text.names().getFirst(), Hand.ROUND);
        }
    }

    private static Map<String, String> who(Random random) {
        return Map.of(
                "name", one(GIVEN, random) + " " + one(FAMILY, random),
                "street", one(STREETS, random) + "\n" + (1000 + random.nextInt(8999)) + " " + one(PLACES, random),
                "place", one(PLACES, random),
                "phone", "900 0" + random.nextInt(10) + " " + (100 + random.nextInt(900)),
                "duf", "1900 0000" + (10 + random.nextInt(90)) + " " + (10 + random.nextInt(90)));
    }

    private static LetterText filled(int form, Map<String, String> who, int reason, Random random) {
        var filled = FORMS.get(form).replace("{reason}", REASONS.get(reason));
        for (var slot : who.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        for (var day : List.of("written", "decided", "received")) {
            filled = filled.replace("{" + day + "}", (1 + random.nextInt(28)) + ". " + one(MONTHS, random) + " 2026");
        }
        return LetterText.parse(filled);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String read(String file) {
        try (var in = AlikeLetters.class.getResourceAsStream("/alike/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no letters in " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
