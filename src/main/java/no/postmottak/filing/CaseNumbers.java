package no.postmottak.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.CaseNumber;
import no.postmottak.filing.Compared.Answer;
import no.postmottak.filing.Compared.What;
import no.postmottak.reading.SaidCaseNumber;

/** Compares case numbers, typed and in the letter, with the case: one that is known as another case's is another's. */
final class CaseNumbers {

    private final CaseFiles caseFiles;
    private final Letter letter;

    private CaseNumbers(CaseFiles caseFiles, Letter letter) {
        this.caseFiles = caseFiles;
        this.letter = letter;
    }

    static List<Compared> compared(CaseFiles caseFiles, Letter letter) {
        return new CaseNumbers(caseFiles, letter).compared();
    }

    private List<Compared> compared() {
        var said = new ArrayList<SaidCaseNumber>();
        letter.typedCaseNumbers().forEach(number -> said.add(new SaidCaseNumber(number, 1)));
        said.addAll(letter.says().caseNumbers());
        var all = said.stream().flatMap(number -> compared(number).stream()).toList();
        var agreeing =
                all.stream().filter(each -> each.answer() == Answer.AGREES).toList();
        return agreeing.isEmpty() ? all : agreeing;
    }

    /** Agencies number alike, so that a number nobody knows here is no other case's: it is passed over. */
    private Optional<Compared> compared(SaidCaseNumber said) {
        return CaseNumber.parse(said.number()).flatMap(number -> {
            if (numbersOfTheCases().anyMatch(number::equals)) {
                return Optional.of(compared(said, Answer.AGREES));
            }
            var isKnownElsewhere = !caseFiles.byCaseNumber(number).isEmpty();
            return isKnownElsewhere ? Optional.of(compared(said, Answer.IS_ANOTHERS)) : Optional.empty();
        });
    }

    private Compared compared(SaidCaseNumber said, Answer answer) {
        var recorded = letter.cases().stream().map(CaseFile::caseNumber).collect(Collectors.joining(", "));
        return new Compared(What.CASE_NUMBER, answer, said.number(), said.page(), recorded);
    }

    private Stream<CaseNumber> numbersOfTheCases() {
        return letter.cases().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of(file.caseNumber()),
                        file.decisions().stream().flatMap(decision -> decision.number().stream())))
                .flatMap(number -> CaseNumber.parse(number).stream());
    }
}
