package no.postmottak.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Case files for tests, as prose: {@code CaseOf.numbers("190000000108").refused("2026-11-02", "2026-11-05")}. */
public final class CaseOf {

    private final List<DufNumber> numbers;
    private final List<Party> parties = new ArrayList<>();
    private final List<Representative> representatives = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Authority holder = Authority.UDI;
    private String caseNumber = "2026/1";

    private CaseOf(List<DufNumber> numbers) {
        this.numbers = numbers;
    }

    public static CaseOf numbers(String... numbers) {
        return new CaseOf(Stream.of(numbers).map(DufNumber::new).toList());
    }

    public CaseOf numbered(String number) {
        caseNumber = number;
        return this;
    }

    public CaseOf party(String name, LocalDate born) {
        parties.add(new Party(name, Optional.of(born), Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    public CaseOf party(String name) {
        return party(name, Optional.empty());
    }

    public CaseOf party(String name, Optional<PersonId> person) {
        parties.add(new Party(name, Optional.empty(), Optional.empty(), person, Optional.empty()));
        return this;
    }

    public CaseOf actingFor(Representative.Kind kind, String name) {
        representatives.add(new Representative(kind, name, Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    public CaseOf actingFor(Representative representative) {
        representatives.add(representative);
        return this;
    }

    public CaseOf refused(Authority by, String madeOn, String notifiedOn) {
        return decided(by, madeOn, Optional.of(notifiedOn), Decision.Outcome.REFUSED);
    }

    public CaseOf decided(Authority by, String madeOn, Optional<String> notifiedOn, Decision.Outcome outcome) {
        decisions.add(
                new Decision(by, LocalDate.parse(madeOn), notifiedOn.map(LocalDate::parse), outcome, Optional.empty()));
        return this;
    }

    public CaseOf with(Authority authority) {
        holder = authority;
        return this;
    }

    public CaseFile file() {
        return new CaseFile(
                new CaseFileId(UUID.randomUUID()),
                caseNumber,
                numbers,
                new CaseFile.People(parties, representatives),
                decisions,
                holder,
                false);
    }
}
