package no.postmottak.reading.worker;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.postmottak.reading.Hazard;

/** Looks through the bare bytes of files for words that only what acts or reaches elsewhere needs. */
final class PlainHazards {

    private static final int PAGE = 4 << 20;

    private static final Map<Hazard, Pattern> ON_A_PAGE = Map.of(
            Hazard.SCRIPT,
                    Pattern.compile(
                            "<script[\\s>/]|\\son[a-z]{3,20}\\s*=\\s*[\"'][^\"'>]{0,200}\\(|javascript\\s*:|vbscript\\s*:"),
            Hazard.AUTOMATIC_ACTION, Pattern.compile("<meta[^>]{0,200}http-equiv\\s*=\\s*[\"']?refresh"),
            Hazard.EXTERNAL_REFERENCE,
                    Pattern.compile("<(iframe|frame|object|embed|applet)\\s[^>]{0,400}(src|data|codebase)\\s*="),
            Hazard.EMBEDDED_FILE, Pattern.compile("href\\s*=\\s*[\"']data:[^\"']{0,100};base64"));

    private static final Map<Hazard, Pattern> IN_RTF = Map.of(
            Hazard.EMBEDDED_OBJECT, Pattern.compile("\\\\obj(data|emb|ocx|html|autlink|update)"),
            Hazard.EXTERNAL_REFERENCE,
                    Pattern.compile(
                            "\\{\\\\\\*\\\\template\\s+[^}]{0,20}(https?|ftp|\\\\\\\\\\\\\\\\)|includepicture[^}]{0,40}https?:|\\bddeauto\\b"));

    private static final Map<String, Hazard> PDF_NAMES = Map.of(
            "JavaScript", Hazard.SCRIPT,
            "JS", Hazard.SCRIPT,
            "Launch", Hazard.LAUNCH,
            "EmbeddedFile", Hazard.EMBEDDED_FILE,
            "EmbeddedFiles", Hazard.EMBEDDED_FILE,
            "RichMedia", Hazard.RICH_MEDIA,
            "XFA", Hazard.DYNAMIC_FORM,
            "GoToR", Hazard.EXTERNAL_REFERENCE,
            "SubmitForm", Hazard.EXTERNAL_REFERENCE,
            "AA", Hazard.AUTOMATIC_ACTION);

    private static final Pattern PDF_NAME = Pattern.compile("/((?:[A-Za-z]|#[0-9a-fA-F]{2}){2,40})(?=[\\s/<(\\[>])");

    private PlainHazards() {}

    /** A page of HTML, a drawing in SVG, or a letter that may hold one. */
    static Set<Hazard> onPage(ByteSearch file) {
        return in(file.text(PAGE), ON_A_PAGE);
    }

    static Set<Hazard> inRtf(ByteSearch file) {
        return in(file.text(PAGE), IN_RTF);
    }

    /** An office file of before 2007, whose parts have names in two bytes a letter. */
    static Set<Hazard> inOle(ByteSearch file) {
        var seen = EnumSet.noneOf(Hazard.class);
        if (file.hasWide("_VBA_PROJECT") || (file.hasWide("Macros") && file.hasWide("VBA"))) {
            seen.add(Hazard.MACRO);
        }
        if (file.hasWide("\u0001Ole10Native") || file.hasWide("\u0003ObjInfo") || file.hasWide("MBD0")) {
            seen.add(Hazard.EMBEDDED_OBJECT);
        }
        return seen;
    }

    /** A PDF that cannot be opened: its names stand in the open even where its words do not. */
    static Set<Hazard> inClosedPdf(ByteSearch file) {
        return PDF_NAME.matcher(file.exactText(PAGE))
                .results()
                .map(found -> PDF_NAMES.get(unmasked(found.group(1))))
                .filter(hazard -> hazard != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hazard.class)));
    }

    private static String unmasked(String name) {
        return Pattern.compile("#([0-9a-fA-F]{2})")
                .matcher(name)
                .replaceAll(hidden -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(hidden.group(1), 16))));
    }

    private static Set<Hazard> in(String text, Map<Hazard, Pattern> marks) {
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hazard.class)));
    }
}
