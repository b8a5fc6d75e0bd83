package no.postmottak.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.DufNumber;
import no.postmottak.filing.Compared.Answer;
import no.postmottak.filing.Compared.What;
import no.postmottak.reading.DufMention;

/**
 * Compares what a letter says of itself with the cases its typed numbers name. Only what is clearly another's holds a
 * filing back; two things that agree outweigh a birth date, and one outweighs a name, since spouses write letters too.
 */
final class MisfileGuard {

    private final CaseFiles caseFiles;

    MisfileGuard(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    List<Compared> compare(Letter letter) {
        var all = new ArrayList<Compared>(dufNumbers(letter));
        all.addAll(CaseNumbers.compared(caseFiles, letter));
        all.addAll(BirthDates.compared(letter));
        all.addAll(PartyNames.compared(letter));
        return all.stream().map(each -> weighed(each, all)).toList();
    }

    private static List<Compared> dufNumbers(Letter letter) {
        var ofTheCases = letter.cases().stream()
                .map(CaseFile::dufNumbers)
                .flatMap(List::stream)
                .toList();
        var mentions = letter.facts().documents().stream()
                .flatMap(document -> document.said().dufNumbers().stream())
                .filter(DufMention::nearKeyword)
                .toList();
        var agreeing = mentions.stream()
                .filter(mention -> ofTheCases.contains(mention.number()))
                .limit(1)
                .map(MisfileGuard::agreeing);
        var anothers = mentions.stream()
                .filter(mention -> !ofTheCases.contains(mention.number()))
                .map(mention -> another(mention, ofTheCases));
        return Stream.concat(agreeing, anothers).toList();
    }

    private static Compared another(DufMention mention, List<DufNumber> ofTheCases) {
        var recorded = ofTheCases.stream().map(DufNumber::digits).findFirst().orElse("");
        return new Compared(
                What.DUF_NUMBER, Answer.IS_ANOTHERS, mention.number().digits(), mention.page(), recorded);
    }

    private static Compared agreeing(DufMention mention) {
        var digits = mention.number().digits();
        return new Compared(What.DUF_NUMBER, Answer.AGREES, digits, mention.page(), digits);
    }

    private static Compared weighed(Compared one, List<Compared> all) {
        if (one.answer() != Answer.IS_ANOTHERS) {
            return one;
        }
        var isOutweighed = switch (one.what()) {
            case NAME -> agrees(What.DUF_NUMBER, all) || agrees(What.BIRTH_DATE, all) || agrees(What.CASE_NUMBER, all);
            case BIRTH_DATE -> agrees(What.DUF_NUMBER, all) && agrees(What.NAME, all);
            case CASE_NUMBER, DUF_NUMBER -> false;
        };
        return isOutweighed ? new Compared(one.what(), Answer.DIFFERS, one.said(), one.page(), one.recorded()) : one;
    }

    private static boolean agrees(What what, List<Compared> all) {
        return all.stream().anyMatch(each -> each.what() == what && each.answer() == Answer.AGREES);
    }
}
