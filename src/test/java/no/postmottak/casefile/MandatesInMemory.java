package no.postmottak.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mandates in memory, for tests that need no database; it keeps the same contract. */
public final class MandatesInMemory implements Mandates {

    private static final Instant CONFIRMED = Instant.parse("2026-11-20T09:00:00Z");

    private final List<Mandate> all = new ArrayList<>();

    /** A mandate as an officer confirmed it. */
    public static Mandate held(CaseFileId caseFile, Representative holder, Mandate.Term term) {
        return new Mandate(
                new MandateId(UUID.randomUUID()),
                caseFile,
                holder,
                "Amina Yusuf",
                term,
                new Mandate.Confirmed("officer-1", CONFIRMED, Optional.empty()),
                Optional.empty());
    }

    @Override
    public void enter(Mandate mandate) {
        all.add(mandate);
    }

    @Override
    public Optional<Mandate> byId(MandateId id) {
        return all.stream().filter(mandate -> mandate.id().equals(id)).findFirst();
    }

    @Override
    public List<Mandate> on(CaseFileId caseFile) {
        return all.stream()
                .filter(mandate -> mandate.caseFile().equals(caseFile))
                .toList();
    }

    @Override
    public List<Mandate> heldBy(PersonId person) {
        return all.stream()
                .filter(mandate ->
                        mandate.holder().person().filter(person::equals).isPresent())
                .toList();
    }

    @Override
    public boolean identify(MandateId id, PersonId holder, Optional<VerifiedContact> contact) {
        var running = byId(id).filter(mandate -> mandate.ended().isEmpty());
        running.map(mandate -> mandate.heldBy(mandate.holder().knownAs(holder, contact)))
                .ifPresent(known -> all.replaceAll(each -> each.id().equals(id) ? known : each));
        return running.isPresent();
    }

    @Override
    public boolean end(MandateId id, Mandate.Ended ending) {
        var running = byId(id).filter(mandate -> mandate.ended().isEmpty());
        running.ifPresent(mandate -> all.replaceAll(each -> each.equals(mandate) ? mandate.endedBy(ending) : each));
        return running.isPresent();
    }
}
