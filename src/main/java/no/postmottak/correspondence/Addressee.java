package no.postmottak.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.DufNumber;
import no.postmottak.casefile.Party;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.casefile.VerifiedContact;

/** Whom a letter on a case goes to [adressat], by the case record alone. */
public record Addressee(Kind kind, Optional<PersonId> person, Optional<VerifiedContact> contact) {

    /** In which capacity the addressee gets the letter, in the order they are asked for. */
    public enum Kind {
        LAWYER,
        HOLDER_OF_POWER_OF_ATTORNEY,
        APPLICANT
    }

    /** The lawyer, else the holder of a power of attorney, else the applicant; none where the record leaves a choice. */
    static Optional<Addressee> of(CaseFile file, DufNumber about) {
        var lawyers = acting(file, Representative.Kind.LAWYER, Kind.LAWYER);
        if (!lawyers.isEmpty()) {
            return only(lawyers);
        }
        var holders = acting(file, Representative.Kind.HOLDER_OF_POWER_OF_ATTORNEY, Kind.HOLDER_OF_POWER_OF_ATTORNEY);
        return holders.isEmpty() ? applicant(file.people().applicants(), about) : only(holders);
    }

    /** Where the case has somebody reachable by now; empty also when that somebody is no longer on it. */
    static Optional<VerifiedContact> contactOf(CaseFile file, PersonId person) {
        var agents = file.people().representatives().stream()
                .filter(agent -> agent.person().filter(person::equals).isPresent())
                .map(Representative::contact);
        var parties = file.people().applicants().stream()
                .filter(party -> party.person().filter(person::equals).isPresent())
                .map(Party::contact);
        return Stream.concat(agents, parties).flatMap(Optional::stream).findFirst();
    }

    private static List<Addressee> acting(CaseFile file, Representative.Kind wanted, Kind kind) {
        return file.people().representatives().stream()
                .filter(agent -> agent.kind() == wanted)
                .map(agent -> new Addressee(kind, agent.person(), agent.contact()))
                .toList();
    }

    private static Optional<Addressee> applicant(List<Party> applicants, DufNumber about) {
        var named = applicants.stream()
                .filter(party -> party.dufNumber().filter(about::equals).isPresent())
                .toList();
        return only((named.isEmpty() ? applicants : named)
                .stream()
                        .map(party -> new Addressee(Kind.APPLICANT, party.person(), party.contact()))
                        .toList());
    }

    private static Optional<Addressee> only(List<Addressee> possible) {
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + " withheld";
    }
}
