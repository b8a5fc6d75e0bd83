package no.postmottak.app;

import java.time.Clock;
import java.util.List;
import no.postmottak.correction.CorrectionDesk;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.delivery.Inbox;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoints;
import no.postmottak.web.api.CorrectionEndpoints;
import no.postmottak.web.api.DeadlineEndpoints;
import no.postmottak.web.pages.CorrectionClicks;
import no.postmottak.web.pages.CorrectionPages;
import no.postmottak.web.pages.Endings;
import no.postmottak.web.pages.Pages;
import no.postmottak.web.pages.Papers;
import no.postmottak.web.status.Board;
import no.postmottak.web.status.ShownCorrections;

/** Pages and API about what senders are asked for, and about what ends when. */
record CorrectionCounter(Registers registers, Rules rules, CorrectionDesk desk, RequestDesk requests, Clock clock) {

    ShownCorrections shown() {
        return new ShownCorrections(
                registers.findings().corrections(),
                rules.letters(),
                registers.intake().submissions());
    }

    Endings endings() {
        return new Endings(board());
    }

    private Board board() {
        return new Board(registers.post().board(), requests, registers.intake().submissions(), clock);
    }

    List<Endpoints> api(Inbox inbox, Actors actors) {
        var submissions = registers.intake().submissions();
        var books = new CorrectionEndpoints.Books(registers.findings().corrections(), submissions);
        return List.of(new CorrectionEndpoints(desk, books, inbox, actors), new DeadlineEndpoints(board()));
    }

    List<Endpoints> pages(Pages pages, Papers papers, Actors actors, CorrectionClicks.Counters counters) {
        var shelf = new CorrectionPages.Shelf(registers.findings().corrections(), shown());
        var corrections = new CorrectionPages(pages, papers, shelf, clock);
        return List.of(corrections, new CorrectionClicks(desk, actors, corrections, counters));
    }
}
