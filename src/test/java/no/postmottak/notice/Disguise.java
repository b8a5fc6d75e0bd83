package no.postmottak.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways to write a sentence so that somebody reads it and a list of words does not. */
public enum Disguise {
    PLAIN,
    CAPITALS,
    BASE64,
    BASE64_FOR_URLS,
    QUOTED_PRINTABLE,
    HEXADECIMAL,
    PERCENT,
    DECIMAL_ENTITIES,
    HEXADECIMAL_ENTITIES,
    ZERO_WIDTH_SPACES,
    ZERO_WIDTH_NON_JOINERS,
    WORD_JOINERS,
    SOFT_HYPHENS,
    CYRILLIC_LOOKALIKES,
    GREEK_LOOKALIKES,
    FULL_WIDTH,
    MATHEMATICAL,
    COMBINING_STROKES,
    SPACED_OUT,
    TURNED_ROUND,
    RIGHT_TO_LEFT,
    ROT13;

    private static final Map<Integer, Integer> CYRILLIC = lookalikes("aceopxyAEKMHOPCTX", "асеорхуАЕКМНОРСТХ");
    private static final Map<Integer, Integer> GREEK = lookalikes("aovnABEHIKMNOPTXY", "αονηΑΒΕΗΙΚΜΝΟΡΤΧΥ");

    public static Stream<Disguise> all() {
        return Arrays.stream(values());
    }

    public String on(String sentence) {
        var bytes = sentence.getBytes(StandardCharsets.UTF_8);
        return switch (this) {
            case PLAIN -> sentence;
            case CAPITALS -> sentence.toUpperCase(java.util.Locale.ROOT);
            case BASE64 -> Base64.getEncoder().encodeToString(bytes);
            case BASE64_FOR_URLS -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            case QUOTED_PRINTABLE ->
                "=" + HexFormat.ofDelimiter("=").withUpperCase().formatHex(bytes);
            case HEXADECIMAL -> HexFormat.of().formatHex(bytes);
            case PERCENT -> URLEncoder.encode(sentence, StandardCharsets.UTF_8);
            case DECIMAL_ENTITIES -> each(sentence, letter -> "&#" + letter + ";");
            case HEXADECIMAL_ENTITIES -> each(sentence, letter -> "&#x" + Integer.toHexString(letter) + ";");
            case ZERO_WIDTH_SPACES -> between(sentence, "\u200B");
            case ZERO_WIDTH_NON_JOINERS -> between(sentence, "\u200C");
            case WORD_JOINERS -> between(sentence, "\u2060");
            case SOFT_HYPHENS -> between(sentence, "\u00AD");
            case CYRILLIC_LOOKALIKES -> replaced(sentence, CYRILLIC);
            case GREEK_LOOKALIKES -> replaced(sentence, GREEK);
            case FULL_WIDTH -> each(sentence, Disguise::fullWidth);
            case MATHEMATICAL -> each(sentence, Disguise::mathematical);
            case COMBINING_STROKES -> between(sentence, "\u0335");
            case SPACED_OUT -> between(sentence, " ");
            case TURNED_ROUND -> new StringBuilder(sentence).reverse().toString();
            case RIGHT_TO_LEFT -> "\u202E" + new StringBuilder(sentence).reverse() + "\u202C";
            case ROT13 -> each(sentence, Disguise::rot13);
        };
    }

    private static String each(String sentence, IntFunction<String> written) {
        return sentence.codePoints().mapToObj(written).collect(Collectors.joining());
    }

    private static String between(String sentence, String what) {
        return sentence.codePoints().mapToObj(Character::toString).collect(Collectors.joining(what));
    }

    private static String replaced(String sentence, Map<Integer, Integer> lookalikes) {
        return each(sentence, letter -> Character.toString(lookalikes.getOrDefault(letter, letter)));
    }

    private static Map<Integer, Integer> lookalikes(String from, String to) {
        return java.util.stream.IntStream.range(0, from.length())
                .boxed()
                .collect(Collectors.toMap(place -> (int) from.charAt(place), place -> (int) to.charAt(place)));
    }

    private static String fullWidth(int letter) {
        return Character.toString(letter > ' ' && letter < 0x7F ? letter + 0xFEE0 : letter);
    }

    private static String mathematical(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return Character.toString(0x1D41A + letter - 'a');
        }
        return Character.toString(letter >= 'A' && letter <= 'Z' ? 0x1D400 + letter - 'A' : letter);
    }

    private static String rot13(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return Character.toString('a' + (letter - 'a' + 13) % 26);
        }
        return Character.toString(letter >= 'A' && letter <= 'Z' ? 'A' + (letter - 'A' + 13) % 26 : letter);
    }
}
