package no.postmottak.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The days on which people are told something [forfallsbok]: kept with everything else, so that no restart loses one. */
public interface NoticeDiary {

    /** Enters a day; the same subject and purpose is entered once, however often it is called. */
    void enter(DatedNotice dated);

    /** Turns to this instant: what has come due since is marked, and those it is about are answered. */
    Set<UUID> turnTo(Instant now, int atMost);

    /** What has come due for a subject and is not over. */
    List<DatedNotice> due(UUID subject);

    /** Told, or no longer called for. */
    void close(DatedNotice dated);
}
