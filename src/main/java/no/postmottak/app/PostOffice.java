package no.postmottak.app;

import java.time.Clock;
import no.postmottak.correspondence.Desk;
import no.postmottak.correspondence.Post;

/** Builds the post that decisions and letters go out by. */
final class PostOffice {

    private PostOffice() {}

    static Post open(BackOffice.Ground ground, BackOffice back, Clock clock) {
        var registers = ground.registers();
        var desk = new Desk(
                registers.post().letters(),
                registers.post().requests(),
                registers.cases().caseFiles(),
                ground.foundations().vault(),
                registers.journal());
        return new Post(desk, back.transactions(), back.letterNotices(), clock);
    }
}
