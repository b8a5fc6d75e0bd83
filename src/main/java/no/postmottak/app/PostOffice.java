package no.postmottak.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import no.postmottak.app.configuration.NoticeSettings;
import no.postmottak.correspondence.Desk;
import no.postmottak.correspondence.Freshness;
import no.postmottak.correspondence.LetterWatch;
import no.postmottak.correspondence.Post;

/** Builds the post that decisions and letters go out by. */
final class PostOffice {

    private PostOffice() {}

    static Post open(BackOffice.Ground ground, BackOffice back, Clock clock) {
        return new Post(desk(ground), back.transactions(), back.letterNotices(), clock);
    }

    /** Looks now and then whether a letter lies unopened too long. */
    static Rounds watch(BackOffice.Ground ground, BackOffice back, Clock clock) {
        var patience = new LetterWatch.Patience(Duration.ofDays(letters(ground).unopenedDays()), clock);
        var watch = new LetterWatch(desk(ground), back.transactions(), back.letterNotices(), patience);
        return new Rounds(List.of(new Rounds.Round("letters", watch::look))).begun();
    }

    private static NoticeSettings.Letters letters(BackOffice.Ground ground) {
        return ground.settings().out().notices().letters();
    }

    private static Desk desk(BackOffice.Ground ground) {
        var registers = ground.registers();
        return new Desk(
                registers.post().letters(),
                registers.post().requests(),
                registers.cases().caseFiles(),
                ground.foundations().vault(),
                registers.journal(),
                new Freshness(Period.ofMonths(letters(ground).contactMonths())));
    }
}
