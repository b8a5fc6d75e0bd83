package no.postmottak.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Case files as the authorities tell them, with those who act by a mandate that a person confirmed and that holds today. */
public final class MandatedCaseFiles implements CaseFiles {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final CaseFiles told;
    private final Mandates mandates;
    private final Clock clock;

    public MandatedCaseFiles(CaseFiles told, Mandates mandates, Clock clock) {
        this.told = told;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public Optional<CaseFile> byDufNumber(DufNumber number) {
        return told.byDufNumber(number).map(this::mandated);
    }

    @Override
    public Optional<CaseFile> byId(CaseFileId id) {
        return told.byId(id).map(this::mandated);
    }

    @Override
    public List<CaseFile> byCaseNumber(CaseNumber number) {
        return told.byCaseNumber(number).stream().map(this::mandated).toList();
    }

    @Override
    public List<CaseFile> concerning(PersonId person) {
        var byMandate = mandates.heldBy(person).stream()
                .filter(this::isValid)
                .flatMap(mandate -> told.byId(mandate.caseFile()).stream());
        return Stream.concat(told.concerning(person).stream(), byMandate)
                .distinct()
                .map(this::mandated)
                .toList();
    }

    /** Who stands on the record already is not added once more. */
    private CaseFile mandated(CaseFile file) {
        var more = mandates.on(file.id()).stream()
                .filter(this::isValid)
                .map(Mandate::holder)
                .filter(holder -> file.people().representatives().stream().noneMatch(known -> isTheSame(known, holder)))
                .distinct()
                .toList();
        return more.isEmpty() ? file : file.actedInBy(more);
    }

    private static boolean isTheSame(Representative known, Representative holder) {
        var isSamePerson = known.person().isPresent() && known.person().equals(holder.person());
        return known.kind() == holder.kind() && (isSamePerson || known.name().equals(holder.name()));
    }

    private boolean isValid(Mandate mandate) {
        return mandate.isValidOn(LocalDate.now(clock.withZone(OSLO)));
    }
}
