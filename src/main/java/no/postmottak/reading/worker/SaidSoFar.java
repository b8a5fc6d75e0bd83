package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;
import no.postmottak.reading.LetterKindFinding;
import no.postmottak.reading.SaidCaseNumber;
import no.postmottak.reading.SaidCoverSheet;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import no.postmottak.reading.Statements;

/** What the pages heard so far say: names, dates, case numbers, the kind of letter, and where the letter ends. */
final class SaidSoFar {

    static final int MOST = 200;
    static final int MOST_SCOPES = 20;
    private static final int MOST_CHARACTERS = 200_000;

    private final List<SaidName> names = new ArrayList<>();
    private final List<SaidDate> dates = new ArrayList<>();
    private final List<SaidCaseNumber> caseNumbers = new ArrayList<>();
    private final List<SaidCoverSheet> coverSheets = new ArrayList<>();
    private final List<SaidScope> scopes = new ArrayList<>();
    private final LetterKindReading kind;
    private final ScopeRules scopeRules;
    private final StringBuilder letter = new StringBuilder();
    private int characters;
    private boolean hasEnded;

    SaidSoFar(LetterKindRules rules, ScopeRules scopeRules) {
        this.kind = new LetterKindReading(rules);
        this.scopeRules = scopeRules;
    }

    void hear(String text, int page) {
        var heard = text.substring(0, Math.min(text.length(), MOST_CHARACTERS - characters));
        characters += heard.length();
        names.addAll(NamesSaid.in(heard, page));
        dates.addAll(DatesSaid.in(heard, page));
        caseNumbers.addAll(CaseNumbersSaid.in(heard, page));
        scopes.addAll(ScopesSaid.in(heard, page, scopeRules));
        kind.hear(heard, page);
        if (!hasEnded) {
            letter.append(heard).append("\n\n");
            hasEnded = NamesSaid.hasClosing(heard);
        }
    }

    void seeCode(String code, int page) {
        coverSheets.add(new SaidCoverSheet(code, page));
    }

    Statements statements() {
        return new Statements(
                names.stream().distinct().limit(MOST).toList(),
                dates.stream().distinct().limit(MOST).toList(),
                caseNumbers.stream().distinct().limit(MOST).toList(),
                coverSheets.stream().distinct().limit(MOST).toList(),
                scopes.stream().distinct().limit(MOST_SCOPES).toList());
    }

    LetterKindFinding kind() {
        return kind.finding();
    }

    /** The pages up to the one with the closing: what comes after it in the same file is enclosed. */
    String letter() {
        return hasEnded ? letter.toString() : "";
    }
}
