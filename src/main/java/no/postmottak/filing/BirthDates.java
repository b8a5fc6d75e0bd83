package no.postmottak.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.postmottak.casefile.Party;
import no.postmottak.filing.Compared.Answer;
import no.postmottak.filing.Compared.What;
import no.postmottak.reading.SaidDate;

/** Compares the birth dates a letter gives its party with those on the case; children's and spouses' are passed over. */
final class BirthDates {

    private final Letter letter;

    private BirthDates(Letter letter) {
        this.letter = letter;
    }

    static List<Compared> compared(Letter letter) {
        var dates = new BirthDates(letter);
        var all = letter.says().dates().stream()
                .filter(said -> said.meaning() == SaidDate.Meaning.BORN)
                .flatMap(said -> dates.compared(said).stream())
                .toList();
        var agreeing =
                all.stream().filter(each -> each.answer() == Answer.AGREES).toList();
        return agreeing.isEmpty() ? all : agreeing;
    }

    private Optional<Compared> compared(SaidDate said) {
        var meant = meant(said);
        var known = meant.stream().flatMap(party -> party.born().stream()).toList();
        // where one of them is not known, the date may be that one's
        if (known.isEmpty() || known.size() < meant.size()) {
            return Optional.empty();
        }
        var recorded = known.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return Optional.of(
                new Compared(What.BIRTH_DATE, answer(said, known), said.day().toString(), said.page(), recorded));
    }

    private List<Party> meant(SaidDate said) {
        return said.whose()
                .map(name -> letter.parties().stream()
                        .filter(party -> NameLikeness.of(party.name(), name) == NameLikeness.SAME)
                        .toList())
                .orElseGet(letter::parties);
    }

    private Answer answer(SaidDate said, List<LocalDate> known) {
        if (known.stream().anyMatch(born -> born.equals(said.day()) || isSwapped(born, said.day()))) {
            return Answer.AGREES;
        }
        var isHelpersPerhaps = said.whose().isEmpty() && letter.isByAHelper();
        var isMisreadPerhaps = letter.isRecognised(said.page())
                && known.stream().anyMatch(born -> partsThatDiffer(born, said.day()) < 2);
        return isHelpersPerhaps || isMisreadPerhaps ? Answer.DIFFERS : Answer.IS_ANOTHERS;
    }

    /** 03.04 is the third of April here and the fourth of March elsewhere. */
    private static boolean isSwapped(LocalDate one, LocalDate other) {
        try {
            return LocalDate.of(one.getYear(), one.getDayOfMonth(), one.getMonthValue())
                    .equals(other);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int partsThatDiffer(LocalDate one, LocalDate other) {
        return (one.getYear() == other.getYear() ? 0 : 1)
                + (one.getMonthValue() == other.getMonthValue() ? 0 : 1)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 0 : 1);
    }
}
