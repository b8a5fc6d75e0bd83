package no.postmottak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks each rule once, since a rule that cannot fail says nothing. */
final class BrokenHouseTest {

    private static final HouseRules RULES = new HouseRules(BrokenHouse.ROOT);
    private static final String CASE = "package broken.casefile; public class Case {}";
    private static final String JDBI = "package org.jdbi; public class Jdbi {}";
    private static final String CASES = "package broken.casefile.adapter; public class Cases {}";
    private static final String PARSER = "package broken.reading.worker; public class Parser {}";

    @TempDir
    private Path folder;

    @Test
    void aRoomThatKnowsItsNeighbourIsFound() {
        finds(
                RULES.roomsKnowOnlyThoseBelow(),
                "Shelf",
                CASE,
                "package broken.vault; class Shelf { broken.casefile.Case it; }");
    }

    @Test
    void aNoticeThatKnowsTheCaseIsFound() {
        finds(
                RULES.roomsKnowOnlyThoseBelow(),
                "Sms",
                CASE,
                "package broken.notice; class Sms { broken.casefile.Case it; }");
    }

    @Test
    void aWebPageThatKnowsTheGatewayIsFound() {
        finds(
                RULES.roomsKnowOnlyThoseBelow(),
                "Page",
                "package broken.gateway; public class Flow {}",
                "package broken.web; class Page { broken.gateway.Flow it; }");
    }

    @Test
    void aRoomThatNobodyPlannedIsFound() {
        finds(RULES.everyRoomHasARow(), "Ghost", "package broken.attic; class Ghost {}");
    }

    @Test
    void roomsThatGoInCirclesAreFound() {
        finds(
                RULES.noCycles(),
                "Cycle detected",
                "package broken.keys; public class Key { broken.store.Rows it; }",
                "package broken.store; public class Rows { broken.keys.Key it; }");
    }

    @Test
    void aPageThatTakesAnAdapterIsFound() {
        finds(
                RULES.adaptersAreChosenInOnePlace(),
                "Page",
                CASES,
                "package broken.web; class Page { broken.casefile.adapter.Cases it; }");
    }

    @Test
    void aDeskThatParsesByItselfIsFound() {
        finds(
                RULES.workersAreReachedByTheirPipesOnly(),
                "Desk",
                PARSER,
                "package broken.gateway; class Desk { broken.reading.worker.Parser it; }");
    }

    @Test
    void aWorkerThatSeesKeysIsFound() {
        finds(
                RULES.workersSeeNoSecrets(),
                "Parser",
                "package broken.keys; public class Key {}",
                "package broken.reading.worker; class Parser { broken.keys.Key it; }");
    }

    @Test
    void aLibraryInTheDomainIsFound() {
        finds(
                RULES.librariesStayWhereTheyBelong(),
                "Table",
                JDBI,
                "package broken.routing; class Table { org.jdbi.Jdbi[] it; }");
    }

    @Test
    void aLibraryNobodyKnowsIsFound() {
        finds(
                RULES.librariesStayWhereTheyBelong(),
                "Cupboard",
                "package com.stranger; public class Rows {}",
                "package broken.store.adapter; class Cupboard { com.stranger.Rows it; }");
    }

    @Test
    void aNoticeThatSeesADocumentIsFound() {
        finds(
                RULES.aNoticeKnowsNoMoreOfASubmissionThanItsReference(),
                "Notice",
                "package broken.submission; public class Document {}",
                "package broken.notice; class Notice { broken.submission.Document it; }");
    }

    @Test
    void someoneWhoHandsBytesToANoticeIsFound() {
        finds(
                RULES.noBytesReachANotice(),
                "Desk",
                "package broken.notice; public class Mail { public void send(byte[] letter) {} }",
                "package broken.gateway; class Desk { void leak() { new broken.notice.Mail().send(new byte[0]); } }");
    }

    @Test
    void askingTheMachineForTheTimeIsFound() {
        finds(
                RULES.timeComesFromAClock(),
                "Hasty",
                "package broken.deadline; class Hasty { java.time.LocalDate today = java.time.LocalDate.now(); }");
        finds(
                RULES.timeComesFromAClock(),
                "Zoned",
                "package broken.deadline; class Zoned { Object now ="
                        + " java.time.LocalDate.now(java.time.ZoneId.of(\"Europe/Oslo\")); }");
        finds(
                RULES.timeComesFromAClock(),
                "OwnClock",
                "package broken.deadline; class OwnClock { Object clock = java.time.Clock.systemUTC(); }");
    }

    @Test
    void anOldDateIsFound() {
        finds(RULES.datesAreModern(), "Old", "package broken.deadline; class Old { java.util.Date it; }");
    }

    @Test
    void aFieldThatIsInjectedIsFound() {
        finds(
                RULES.nothingIsInjectedIntoFields(),
                "Magic",
                "package jakarta.inject; public @interface Inject {}",
                "package broken.web; class Magic { @jakarta.inject.Inject Object it; }");
    }

    @Test
    void showingSomethingOnTheTerminalIsFound() {
        finds(
                RULES.onlyTheCommandLineShowsThings(),
                "Chatty",
                "package broken.web; class Chatty { void chat() { System.out.println(); } }");
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        finds(RULES.namesSayWhatThingsAre(), "CaseManager", "package broken.casefile; class CaseManager {}");
        finds(RULES.namesSayWhatThingsAre(), "ICase", "package broken.casefile; interface ICase {}");
    }

    @Test
    void aPackageThatIsNotNullMarkedIsFound() {
        finds(RULES.everyPackageIsNullMarked(), "Case", CASE);
    }

    private void finds(ArchRule rule, String what, String... sources) {
        var result = rule.evaluate(BrokenHouse.of(folder, sources));

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(what);
    }
}
