package no.postmottak.journal;

import java.util.Locale;

/**
 * The two logs of one journal. Senders are shown places in the log of receipts alone: how many entries of the whole
 * journal lie between two sendings would tell whether a case was found.
 */
public enum LogName {
    /** Everything. */
    JOURNAL,
    /** That something was received, and nothing that was done with it. */
    RECEIPTS;

    /** As it stands in checkpoints, folders and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
