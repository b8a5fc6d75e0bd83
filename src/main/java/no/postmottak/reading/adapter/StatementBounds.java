package no.postmottak.reading.adapter;

import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.reading.LetterKindFinding.PhraseSeen;
import no.postmottak.reading.SaidCaseNumber;
import no.postmottak.reading.SaidCoverSheet;
import no.postmottak.reading.SaidDate;
import no.postmottak.reading.SaidName;
import no.postmottak.reading.SaidScope;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.WorkerAnswer;

/** What an honest worker may say that a document states: so many names, dates, numbers and phrases, and so long. */
record StatementBounds(int pages) {

    private static final int MOST = 200;
    private static final int MOST_PHRASES = 20;
    private static final int MOST_SCOPES = 20;
    private static final int MOST_COVER_SHEETS = 200;
    private static final int OLDEST = 1900;
    private static final int NEWEST = 2100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’`´. -]{1,99}");
    private static final Pattern CASE_NUMBER = Pattern.compile("[0-9]{2,4}[/-][0-9]{1,8}|[0-9]{3}");
    private static final Pattern COVER_SHEET = Pattern.compile("PM[0-9]:[0-9A-Z:]{1,60}");
    private static final Pattern SCOPE = Pattern.compile("[^\\p{Cntrl}]{3,300}");
    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{M}\\p{N}<* ]{1,100}");

    void check(WorkerAnswer.Said said) throws BadFrame {
        var statements = said.statements();
        refuseUnless(
                statements.names().size() <= MOST && statements.names().stream().allMatch(this::canBe),
                "names that are none");
        refuseUnless(
                statements.dates().size() <= MOST && statements.dates().stream().allMatch(this::canBe),
                "dates that are none");
        refuseUnless(
                statements.caseNumbers().size() <= MOST
                        && statements.caseNumbers().stream().allMatch(this::canBe),
                "case numbers that are none");
        refuseUnless(
                statements.coverSheets().size() <= MOST_COVER_SHEETS
                        && statements.coverSheets().stream().allMatch(this::canBe),
                "cover sheets that are none");
        refuseUnless(
                statements.scopes().size() <= MOST_SCOPES
                        && statements.scopes().stream().allMatch(this::canBe),
                "scopes that are none");
        refuseUnless(
                said.kind().phrases().size() <= MOST_PHRASES
                        && said.kind().phrases().stream().allMatch(this::canBe),
                "phrases that are none");
    }

    private boolean canBe(SaidName said) {
        return NAME.matcher(said.name()).matches() && isPage(said.page());
    }

    private boolean canBe(SaidDate said) {
        var year = said.day().getYear();
        return year >= OLDEST && year <= NEWEST && isPage(said.page()) && canBeWhose(said.whose());
    }

    private static boolean canBeWhose(Optional<String> name) {
        return name.isEmpty() || NAME.matcher(name.get()).matches();
    }

    private boolean canBe(SaidCaseNumber said) {
        return CASE_NUMBER.matcher(said.number()).matches() && isPage(said.page());
    }

    /** A code of somebody else's making can be anything; whether it holds is asked by those who go by it. */
    private boolean canBe(SaidCoverSheet said) {
        return COVER_SHEET.matcher(said.code()).matches() && isPage(said.page());
    }

    /** A sentence in somebody's words can hold anything but a line of its own. */
    private boolean canBe(SaidScope said) {
        return SCOPE.matcher(said.words()).matches() && isPage(said.page());
    }

    private boolean canBe(PhraseSeen seen) {
        return PHRASE.matcher(seen.phrase()).matches() && isPage(seen.page());
    }

    private boolean isPage(int page) {
        return page >= 1 && page <= pages;
    }

    private static void refuseUnless(boolean isPossible, String sentence) throws BadFrame {
        if (!isPossible) {
            throw new BadFrame(sentence);
        }
    }
}
