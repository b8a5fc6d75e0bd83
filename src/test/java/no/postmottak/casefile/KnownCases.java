package no.postmottak.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Case files in memory, for tests that need no database; it keeps the same contract. */
public final class KnownCases implements CaseRegister {

    private final List<CaseFile> files = new ArrayList<>();

    public KnownCases(CaseFile... known) {
        Stream.of(known).forEach(this::enter);
    }

    @Override
    public Optional<CaseFile> byDufNumber(DufNumber number) {
        return first(file -> file.dufNumbers().contains(number));
    }

    @Override
    public Optional<CaseFile> byId(CaseFileId id) {
        return first(file -> file.id().equals(id));
    }

    @Override
    public List<CaseFile> byCaseNumber(CaseNumber number) {
        return files.stream()
                .filter(file -> CaseNumber.parse(file.caseNumber())
                        .filter(number::equals)
                        .isPresent())
                .toList();
    }

    @Override
    public List<CaseFile> concerning(PersonId person) {
        return files.stream().filter(file -> file.concerns(person)).toList();
    }

    @Override
    public CaseFile enter(CaseFile told) {
        var known = first(file -> file.dufNumbers().stream().anyMatch(told.dufNumbers()::contains));
        var entered = new CaseFile(
                known.map(CaseFile::id).orElse(told.id()),
                told.caseNumber(),
                told.dufNumbers(),
                told.people(),
                told.decisions(),
                told.holder(),
                told.isProtectionCase());
        known.ifPresent(files::remove);
        files.add(entered);
        return entered;
    }

    private Optional<CaseFile> first(Predicate<CaseFile> fits) {
        return files.stream().filter(fits).findFirst();
    }
}
