package no.postmottak.filing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.Representative;
import no.postmottak.filing.Compared.Answer;
import no.postmottak.filing.Compared.What;
import no.postmottak.reading.SaidName;
import no.postmottak.submission.Role;

/** Compares the names a letter gives its party with those on the case; helpers' and lawyers' names are nobody's concern. */
final class PartyNames {

    private final Letter letter;
    private final List<String> onTheCase;

    private PartyNames(Letter letter) {
        this.letter = letter;
        this.onTheCase = letter.parties().stream().map(Party::name).toList();
    }

    static List<Compared> compared(Letter letter) {
        return new PartyNames(letter).compared();
    }

    private List<Compared> compared() {
        if (onTheCase.isEmpty()) {
            return List.of();
        }
        var agreeing = letter.says().names().stream()
                .filter(said -> isLike(said.name(), NameLikeness.SAME))
                .findFirst();
        if (agreeing.isPresent()) {
            return List.of(compared(agreeing.get(), Answer.AGREES));
        }
        var isAnyAlike = letter.says().names().stream()
                .anyMatch(said -> isLike(said.name(), NameLikeness.PERHAPS)
                        || isRepresentatives(said.name(), NameLikeness.PERHAPS));
        return claimed()
                .findFirst()
                .map(said -> List.of(compared(said, isAnyAlike ? Answer.DIFFERS : Answer.IS_ANOTHERS)))
                .orElseGet(List::of);
    }

    /** The names that the letter, or the sender who claims to be the party, gives as the party's. */
    private Stream<SaidName> claimed() {
        return letter.says().names().stream()
                .filter(this::isClaimed)
                .filter(said -> !isRepresentatives(said.name(), NameLikeness.SAME));
    }

    private boolean isClaimed(SaidName said) {
        return switch (said.as()) {
            case PARTY -> !isSendersOwn(said) || !letter.isByAHelper();
            case NAMED -> !letter.isByAHelper();
            case SIGNED ->
                isSendersOwn(said) && letter.submission().form().sender().role() == Role.APPLICANT;
            case REPRESENTATIVE, SPEAKING -> false;
        };
    }

    private boolean isSendersOwn(SaidName said) {
        return NameLikeness.of(said.name(), letter.submission().form().sender().name()) == NameLikeness.SAME;
    }

    private boolean isRepresentatives(String name, NameLikeness likeness) {
        return letter.representatives().stream()
                .map(Representative::name)
                .anyMatch(known -> NameLikeness.of(name, known) == likeness);
    }

    private boolean isLike(String name, NameLikeness likeness) {
        return onTheCase.stream().anyMatch(known -> NameLikeness.of(name, known) == likeness);
    }

    private Compared compared(SaidName said, Answer answer) {
        var recorded = onTheCase.stream().collect(Collectors.joining(", "));
        return new Compared(What.NAME, answer, said.name(), said.page(), recorded);
    }
}
