package no.postmottak.web.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A style sheet whose pictures are files of their own, so that the pages' policy need not allow data addresses. */
record StyleSheet(String text, Map<String, byte[]> pictures) {

    private static final Pattern PICTURE =
            Pattern.compile("url\\(([\"'])data:image/svg\\+xml;charset=utf-8,([^\"']*)\\1\\)");

    StyleSheet {
        pictures = Map.copyOf(pictures);
    }

    static StyleSheet withPicturesApart(String text) {
        var names = new LinkedHashMap<String, String>();
        var apart = PICTURE.matcher(text).replaceAll(picture -> "url(\"" + name(picture, names) + "\")");
        var pictures = new LinkedHashMap<String, byte[]>();
        names.forEach((data, name) -> pictures.put(
                name, URLDecoder.decode(data, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
        return new StyleSheet(apart, pictures);
    }

    private static String name(MatchResult picture, Map<String, String> names) {
        return names.computeIfAbsent(picture.group(2), data -> "picture-" + (names.size() + 1) + ".svg");
    }
}
