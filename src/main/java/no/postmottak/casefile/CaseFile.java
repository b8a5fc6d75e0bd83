package no.postmottak.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the authorities have told the gateway about a case [saksmappe]: enough to file, weigh and route, no more. */
public record CaseFile(
        CaseFileId id,
        String caseNumber,
        List<DufNumber> dufNumbers,
        People people,
        List<Decision> decisions,
        Authority holder,
        boolean isProtectionCase) {

    public CaseFile {
        dufNumbers = List.copyOf(dufNumbers);
        decisions = List.copyOf(decisions);
    }

    /** Those the case is about and those who act for them. */
    public record People(List<Party> applicants, List<Representative> representatives) {

        public People {
            applicants = List.copyOf(applicants);
            representatives = List.copyOf(representatives);
        }

        @Override
        public String toString() {
            return "people withheld";
        }
    }

    /** The decision made last by this body, if it has made one. */
    public Optional<Decision> lastDecisionBy(Authority authority) {
        return decisions.stream()
                .filter(decision -> decision.madeBy().equals(authority))
                .max(Comparator.comparing(Decision::madeOn));
    }

    public Optional<Decision> lastDecision() {
        return decisions.stream().max(Comparator.comparing(Decision::madeOn));
    }

    /** The same case, with more people who act in it. */
    public CaseFile actedInBy(List<Representative> more) {
        var all =
                Stream.concat(people.representatives().stream(), more.stream()).toList();
        return new CaseFile(
                id, caseNumber, dufNumbers, new People(people.applicants(), all), decisions, holder, isProtectionCase);
    }

    /** The same case, in other hands. */
    public CaseFile heldBy(Authority other) {
        return new CaseFile(id, caseNumber, dufNumbers, people, decisions, other, isProtectionCase);
    }

    /** Whether this person is a party or acts for one. */
    public boolean concerns(PersonId person) {
        return people.applicants().stream()
                        .anyMatch(party -> party.person().filter(person::equals).isPresent())
                || people.representatives().stream()
                        .anyMatch(agent -> agent.person().filter(person::equals).isPresent());
    }

    @Override
    public String toString() {
        return "case file " + id;
    }
}
