package no.postmottak.notice;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** The SMS alphabet once more, written as ASCII and its exceptions, for the second rendering to be independent. */
final class Septets {

    private static final Map<Character, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry('@', 0x00),
            Map.entry('$', 0x02),
            Map.entry('_', 0x11),
            Map.entry('£', 0x01),
            Map.entry('¥', 0x03),
            Map.entry('è', 0x04),
            Map.entry('é', 0x05),
            Map.entry('ò', 0x08),
            Map.entry('Ø', 0x0B),
            Map.entry('ø', 0x0C),
            Map.entry('Å', 0x0E),
            Map.entry('å', 0x0F),
            Map.entry('Æ', 0x1C),
            Map.entry('æ', 0x1D),
            Map.entry('É', 0x1F),
            Map.entry('Ä', 0x5B),
            Map.entry('Ö', 0x5C),
            Map.entry('Ü', 0x5E),
            Map.entry('§', 0x5F),
            Map.entry('ä', 0x7B),
            Map.entry('ö', 0x7C),
            Map.entry('ü', 0x7E),
            Map.entry('à', 0x7F));
    private static final String NEEDS_ESCAPE_OR_ABSENT = "`[\\]^{|}~";

    private Septets() {}

    /** Whether a text is of letters that templates may use: those of ASCII and the Nordic languages, one septet each. */
    static boolean hold(String text) {
        return text.chars().allMatch(letter -> isPlain((char) letter) || EXCEPTIONS.containsKey((char) letter));
    }

    static byte[] of(String text) {
        var septets = new ByteArrayOutputStream(text.length());
        text.chars().forEach(letter -> septets.write(EXCEPTIONS.getOrDefault((char) letter, letter)));
        return septets.toByteArray();
    }

    private static boolean isPlain(char letter) {
        return letter == '\n' || (letter >= ' ' && letter <= 'z' && NEEDS_ESCAPE_OR_ABSENT.indexOf(letter) < 0);
    }
}
