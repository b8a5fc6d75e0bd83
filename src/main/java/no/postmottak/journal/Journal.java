package no.postmottak.journal;

import java.util.List;
import java.util.UUID;

/** The append-only record [journal]: written in the same transaction as the thing it tells of. */
public interface Journal {

    void append(Entry entry);

    /** What happened to a subject, oldest first. */
    List<Entry> of(UUID subject);
}
