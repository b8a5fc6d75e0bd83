package no.postmottak.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be told by SMS or e-mail, kept until it was told, so that a crash delays a notice and loses none. */
public interface NoticeRequests {

    /** Asks for a notice; the same subject and purpose asks once, however often it is called. */
    void ask(NoticeRequest request);

    List<NoticeRequest> waiting(UUID subject);

    void sent(UUID id, String digest);

    void refused(UUID id, RefusalReason reason);

    /** Tried in vain and for good. */
    void givenUp(UUID id);

    /** How many SMS or e-mails have left for this contact since then. */
    long sentTo(Contact to, Instant since);

    /** How many SMS have left for anybody since then. */
    long smsSentSince(Instant since);

    /** How many notices stand in each state. */
    Map<String, Long> standing();
}
