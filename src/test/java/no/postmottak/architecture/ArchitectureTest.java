package no.postmottak.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the whole house against its own rules. */
final class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final HouseRules RULES = new HouseRules("no.postmottak");

    @Test
    void aRoomKnowsOnlyTheRoomsOfItsRow() {
        RULES.roomsKnowOnlyThoseBelow().check(HOUSE);
    }

    @Test
    void everyRoomHasARowInTheTable() {
        RULES.everyRoomHasARow().check(HOUSE);
    }

    @Test
    void noPackagesGoInCircles() {
        RULES.noCycles().check(HOUSE);
    }

    @Test
    void adaptersAreChosenByTheCompositionRootAlone() {
        RULES.adaptersAreChosenInOnePlace().check(HOUSE);
    }

    @Test
    void workersAreReachedByTheirPipesOnly() {
        RULES.workersAreReachedByTheirPipesOnly().check(HOUSE);
    }

    @Test
    void workersSeeNeitherVaultNorCaseFilesNorJournalNorKeys() {
        RULES.workersSeeNoSecrets().check(HOUSE);
    }

    @Test
    void aLibraryIsImportedWhereItBelongsAndNowhereElse() {
        RULES.librariesStayWhereTheyBelong().check(HOUSE);
    }

    @Test
    void aNoticeKnowsNoMoreOfASubmissionThanItsReference() {
        RULES.aNoticeKnowsNoMoreOfASubmissionThanItsReference().check(HOUSE);
    }

    @Test
    void nobodyCanHandBytesToANotice() {
        RULES.noBytesReachANotice().check(HOUSE);
    }

    @Test
    void timeComesFromAClock() {
        RULES.timeComesFromAClock().check(HOUSE);
    }

    @Test
    void datesAreModern() {
        RULES.datesAreModern().check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        RULES.nothingIsInjectedIntoFields().check(HOUSE);
    }

    @Test
    void onlyTheCommandLineShowsThings() {
        RULES.onlyTheCommandLineShowsThings().check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        RULES.namesSayWhatThingsAre().check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.everyPackageIsNullMarked().check(HOUSE);
    }
}
