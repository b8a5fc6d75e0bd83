package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidName.As;

/** Finds names that stand after a label or under a closing, in Norwegian and English letters, line by line. */
public final class NamesSaid {

    private static final int MOST = 100;
    private static final int LONGEST_LINE = 400;
    private static final int LINES_AFTER_CLOSING = 6;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String AFTER_LABEL =
            "(?:(?:\\s{0,3}+[:：]|\\t|\\s{2,20}+|\\s-\\s)\\s{0,20}+(?<value>.*+)|\\s*+)$";
    private static final Pattern PARTY = Pattern.compile(
            "^\\W{0,5}+(?:navn\\s(?:på|til)\\s|namn\\s(?:på|til)\\s|name\\sof\\s(?:the\\s)?|full\\sname\\sof\\s(?:the\\s)?)?"
                    + "(?:søker(?:en|e|ne|s navn)?|søkjar(?:en|ar|ane)?|klager(?:en|e|ne|s navn)?|klagar(?:en|ar|ane)?"
                    + "|part(?:en)?|klient(?:en)?|fullmaktsgiver|fullmaktsgivar|applicants?(?:['’]s name)?"
                    + "|appellants?(?:['’]s name)?|claimant|client|grantor)"
                    + AFTER_LABEL,
            FLAGS);
    private static final Pattern NAMED = Pattern.compile(
            "^\\W{0,5}+(?:(?:fullt|fulle|ditt|mitt)\\s)?(?:navn|namn|(?:full\\s|my\\s)?name|navn/name|name/navn)"
                    + AFTER_LABEL,
            FLAGS);
    private static final Pattern ACTING = Pattern.compile(
            "^\\W{0,5}+(?:fullmektig(?:en)?|prosessfullmektig|verge|verje|advokat|representant|lawyer|attorney|representative"
                    + "|guardian)"
                    + AFTER_LABEL,
            FLAGS);
    private static final Pattern LAWYER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:advokat(?:fullmektig)?|adv\\.|lawyer|attorney|solicitor)\\s{1,3}(?=\\p{Lu})(?<value>.{3,90})",
            Pattern.UNICODE_CASE);
    private static final Pattern LAWYER_BEHIND = Pattern.compile(
            "^(?<value>[^,]{3,80}),\\s{0,3}(?:advokat(?:fullmektig)?|attorney(?:\\sat\\slaw)?|lawyer|solicitor)\\b.{0,40}$",
            FLAGS);
    private static final Pattern SPEAKING = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?i:jeg|eg|undertegnede|underteikna|underskrivne|the undersigned)|I)\\s{0,2},\\s{1,3}(?=\\p{Lu})(?<value>.{3,90})");
    private static final Pattern CLOSING = Pattern.compile(
            "^\\W{0,3}+(?:(?:med\\s)?(?:vennlig|venleg|beste?|hjertelig|kjærlig)\\s(?:hilsen|helsing|hilsning)|(?:med\\s)?(?:hilsen|helsing)"
                    + "|m\\.?v\\.?h\\.?|v\\.?h\\.?|(?:yours\\s)?(?:sincerely|faithfully|truly|respectfully)(?:\\syours)?"
                    + "|(?:with\\s)?(?:kind|best|warm)\\s(?:regards|wishes)|regards)(?:\\s(?:fra|frå|from))?[\\s,.:!]*+(?<value>.*+)$",
            FLAGS);
    private static final Pattern AND = Pattern.compile("\\s(?:og|and|&)\\s", FLAGS);

    private final List<SaidName> found = new ArrayList<>();
    private final int page;

    private NamesSaid(int page) {
        this.page = page;
    }

    public static List<SaidName> in(String text, int page) {
        var names = new NamesSaid(page);
        var lines = text.lines()
                .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .toList();
        for (var i = 0; i < lines.size() && names.found.size() < MOST; i++) {
            names.look(lines, i);
        }
        return names.found.stream().distinct().limit(MOST).toList();
    }

    /** Whether a letter ends here: a closing stands on the page. */
    static boolean hasClosing(String text) {
        return text.lines()
                .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .anyMatch(line -> CLOSING.matcher(line).matches() && closes(line));
    }

    private void look(List<String> lines, int index) {
        var line = lines.get(index);
        labelled(PARTY, As.PARTY, lines, index);
        labelled(NAMED, As.NAMED, lines, index);
        labelled(ACTING, As.REPRESENTATIVE, lines, index);
        var lawyer = LAWYER.matcher(line);
        while (lawyer.find()) {
            NameShape.atStartOf(lawyer.group("value")).ifPresent(name -> add(name, As.REPRESENTATIVE));
        }
        var speaking = SPEAKING.matcher(line);
        while (speaking.find()) {
            NameShape.atStartOf(speaking.group("value")).ifPresent(name -> add(name, As.SPEAKING));
        }
        var behind = LAWYER_BEHIND.matcher(line.strip());
        if (behind.matches()) {
            NameShape.ofLine(behind.group("value")).ifPresent(name -> add(name, As.REPRESENTATIVE));
        }
        var closing = CLOSING.matcher(line);
        if (closing.matches() && closes(line)) {
            signed(closing.group("value"), lines, index);
        }
    }

    private void labelled(Pattern label, As as, List<String> lines, int index) {
        var matcher = label.matcher(lines.get(index));
        if (!matcher.matches()) {
            return;
        }
        var value = Optional.ofNullable(matcher.group("value")).orElse("").strip();
        if (!value.isEmpty()) {
            for (var part : AND.split(value)) {
                NameShape.atStartOf(part).ifPresent(name -> add(name, as));
            }
        } else if (index + 1 < lines.size()) {
            NameShape.ofLine(lines.get(index + 1)).ifPresent(name -> add(name, as));
        }
    }

    /** A closing stands alone on its line, or has nothing but a name behind it. */
    private static boolean closes(String line) {
        var matcher = CLOSING.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        var rest = matcher.group("value").strip();
        return rest.isEmpty() || NameShape.ofLine(rest).isPresent();
    }

    private void signed(String behind, List<String> lines, int index) {
        NameShape.ofLine(behind).ifPresent(name -> add(name, As.SIGNED));
        var end = Math.min(lines.size(), index + 1 + LINES_AFTER_CLOSING);
        for (var line : lines.subList(index + 1, end)) {
            for (var part : AND.split(line)) {
                NameShape.ofLine(part).ifPresent(name -> add(name, As.SIGNED));
            }
        }
    }

    private void add(String name, As as) {
        found.add(new SaidName(name, as, page));
    }
}
