package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.postmottak.reading.SaidCaseNumber;

/** Finds numbers that a letter calls case numbers: three digits within a DUF file, or a year and a sequence. */
public final class CaseNumbersSaid {

    private static final int MOST = 50;
    private static final Pattern PATTERN = Pattern.compile(
            "(?<!\\p{L})(?:saks?[ -]?(?:nummer|nr)(?:et)?|case[ -](?:number|no|nr)|(?:UDI|UNE)[ -](?:sak|case))(?!\\p{L})\\.?"
                    + "(?:\\s(?:mitt|min|vårt|hos|i|til|from|of|at)\\s(?:UDI|UNE))?(?:\\s(?:er|is))?\\s{0,3}+[:.]?\\s{0,10}+"
                    + "(?<number>(?:19|20)?[0-9]{2}/[0-9]{1,8}(?![0-9/])|(?:19|20)[0-9]{2}-[0-9]{3,8}(?![0-9-])"
                    + "|[0-9]{3}(?![0-9]|[ ./-][0-9]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CaseNumbersSaid() {}

    public static List<SaidCaseNumber> in(String text, int page) {
        var found = new ArrayList<SaidCaseNumber>();
        var matcher = PATTERN.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(new SaidCaseNumber(matcher.group("number"), page));
        }
        return found.stream().distinct().toList();
    }
}
