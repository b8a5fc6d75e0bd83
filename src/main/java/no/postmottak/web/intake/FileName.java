package no.postmottak.web.intake;

import java.util.regex.Pattern;

/** A file name as the sender's machine told it: words to show, never a path to open. */
final class FileName {

    static final int LONGEST = 255;

    private static final int LONGEST_ENDING = 16;

    /** Characters that are not seen but change how the rest is seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private FileName() {}

    static String of(String told, String otherwise) {
        var seen = UNSEEN.matcher(told).replaceAll("");
        var name = seen.isBlank() ? otherwise : seen;
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** The ending stays: people tell by it what a document is. */
    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
