package no.postmottak.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.DufNumberRules;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Facts;
import no.postmottak.review.SetAsideReason;
import no.postmottak.submission.Submission;
import no.postmottak.submission.WayIn;

/** Finds the case of a submission by its DUF numbers; what the letter says that disagrees is a question to a person. */
public final class CaseMatching {

    private final CaseFiles caseFiles;
    private final DufNumberRules rules;
    private final MisfileGuard guard;

    public CaseMatching(CaseFiles caseFiles, DufNumberRules rules) {
        this.caseFiles = caseFiles;
        this.rules = rules;
        this.guard = new MisfileGuard(caseFiles);
    }

    public CaseMatch match(Submission submission, Facts facts) {
        return switch (byNumbers(submission, facts)) {
            case CaseMatch.OnCases onCases -> guarded(new Letter(submission, facts, onCases.cases()));
            case CaseMatch.Unclear unclear -> unclear;
        };
    }

    /** The numbers agree; names, days and case numbers may still be somebody else's. */
    private CaseMatch guarded(Letter letter) {
        var compared = guard.compare(letter);
        var anothers = compared.stream()
                .filter(each -> each.answer() == Compared.Answer.IS_ANOTHERS)
                .toList();
        if (anothers.isEmpty()) {
            return new CaseMatch.OnCases(letter.cases(), compared, false);
        }
        return new CaseMatch.Unclear(
                reason(anothers.getFirst().what()),
                letter.submission().form().about().dufNumbers(),
                anothers.stream().map(Compared::said).distinct().toList(),
                anothers.stream().map(Compared::recorded).distinct().toList());
    }

    private static SetAsideReason reason(Compared.What what) {
        return switch (what) {
            case DUF_NUMBER -> SetAsideReason.NUMBERS_DISAGREE;
            case CASE_NUMBER -> SetAsideReason.CASE_NUMBERS_DISAGREE;
            case BIRTH_DATE -> SetAsideReason.BIRTH_DATES_DISAGREE;
            case NAME -> SetAsideReason.NAMES_DISAGREE;
        };
    }

    private CaseMatch byNumbers(Submission submission, Facts facts) {
        var typed = submission.form().about().dufNumbers().stream()
                .filter(number -> !number.isBlank())
                .toList();
        var mentions = mentionsIn(facts);
        if (!typed.isEmpty()) {
            return byTypedNumbers(typed, mentions);
        }
        // nobody typed at a scanner: there the letter's own number is all there is
        return submission.arrival().wayIn() == WayIn.SCAN_FOLDER
                ? byNumbersInTheLetter(mentions)
                : unclear(SetAsideReason.DUF_NUMBER_MISSING, typed, mentions);
    }

    /** By a person's word: what in the letter is another's is told, and holds nothing back. */
    public CaseMatch matchCorrected(List<DufNumber> numbers, Submission submission, Facts facts) {
        return switch (matchCorrected(numbers)) {
            case CaseMatch.OnCases onCases -> {
                var compared = guard.compare(new Letter(submission, facts, onCases.cases()));
                yield new CaseMatch.OnCases(onCases.cases(), compared, true);
            }
            case CaseMatch.Unclear unclear -> unclear;
        };
    }

    /** The cases of the numbers a person gave in place of those typed; a person's word is not held against the letter. */
    CaseMatch matchCorrected(List<DufNumber> numbers) {
        var cases = new LinkedHashMap<CaseFileId, CaseFile>();
        for (var number : numbers) {
            var found = caseFiles.byDufNumber(number);
            if (found.isEmpty()) {
                return new CaseMatch.Unclear(
                        SetAsideReason.CASE_UNKNOWN, List.of(number.digits()), List.of(), List.of());
            }
            cases.put(found.get().id(), found.get());
        }
        return new CaseMatch.OnCases(List.copyOf(cases.values()), List.of(), true);
    }

    private CaseMatch byTypedNumbers(List<String> typed, Map<DufNumber, Boolean> mentions) {
        var cases = new LinkedHashMap<CaseFileId, CaseFile>();
        for (var written : typed) {
            var number = DufNumber.parse(written);
            if (number.isEmpty()) {
                return unclear(SetAsideReason.DUF_NUMBER_MALFORMED, typed, mentions);
            }
            var found = caseFiles.byDufNumber(number.get());
            if (found.isEmpty()) {
                return unclear(whyUnknown(number.get()), typed, mentions);
            }
            cases.put(found.get().id(), found.get());
        }
        return disagree(cases, mentions)
                ? unclear(SetAsideReason.NUMBERS_DISAGREE, typed, mentions)
                : new CaseMatch.OnCases(List.copyOf(cases.values()), List.of(), false);
    }

    /** A number of a known case is good whatever its check digits say: real numbers that fail have been published. */
    private SetAsideReason whyUnknown(DufNumber number) {
        return rules.holdFor(number) ? SetAsideReason.CASE_UNKNOWN : SetAsideReason.DUF_NUMBER_FAILS_CHECK;
    }

    /** A letter that names a number disagrees unless each such number belongs to a case that was typed. */
    private boolean disagree(Map<CaseFileId, CaseFile> typed, Map<DufNumber, Boolean> mentions) {
        var ofTypedCases = typed.values().stream()
                .flatMap(file -> file.dufNumbers().stream())
                .collect(Collectors.toSet());
        return mentions.entrySet().stream()
                .filter(mention -> !ofTypedCases.contains(mention.getKey()))
                .anyMatch(mention -> mention.getValue() || isOfSomeCase(mention.getKey()));
    }

    private CaseMatch byNumbersInTheLetter(Map<DufNumber, Boolean> mentions) {
        var cases = mentions.keySet().stream()
                .flatMap(number -> caseFiles.byDufNumber(number).stream())
                .collect(Collectors.toMap(CaseFile::id, file -> file, (one, same) -> one, LinkedHashMap::new));
        if (cases.size() == 1) {
            return disagree(cases, mentions)
                    ? unclear(SetAsideReason.NUMBERS_DISAGREE, List.of(), mentions)
                    : new CaseMatch.OnCases(List.copyOf(cases.values()), List.of(), false);
        }
        if (cases.size() > 1) {
            return unclear(SetAsideReason.SEVERAL_CASES_POSSIBLE, List.of(), mentions);
        }
        var reason = mentions.isEmpty() ? SetAsideReason.DUF_NUMBER_MISSING : SetAsideReason.CASE_UNKNOWN;
        return unclear(reason, List.of(), mentions);
    }

    private boolean isOfSomeCase(DufNumber number) {
        return caseFiles.byDufNumber(number).isPresent();
    }

    /** Every number seen, with whether a word such as "DUF-nummer" stood near it at least once. */
    private static Map<DufNumber, Boolean> mentionsIn(Facts facts) {
        var mentions = new LinkedHashMap<DufNumber, Boolean>();
        facts.documents().stream()
                .flatMap(document -> document.said().dufNumbers().stream())
                .forEach((DufMention mention) ->
                        mentions.merge(mention.number(), mention.nearKeyword(), Boolean::logicalOr));
        return mentions;
    }

    private CaseMatch unclear(SetAsideReason reason, List<String> typed, Map<DufNumber, Boolean> mentions) {
        return new CaseMatch.Unclear(reason, typed, shown(mentions), List.of());
    }

    /** A bare twelve-digit number is shown only when it is known: anything may have twelve digits. */
    private List<String> shown(Map<DufNumber, Boolean> mentions) {
        return mentions.entrySet().stream()
                .filter(mention -> mention.getValue() || isOfSomeCase(mention.getKey()))
                .map(mention -> mention.getKey().digits())
                .toList();
    }
}
